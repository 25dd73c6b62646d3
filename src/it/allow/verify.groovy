def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('(accepted: quoted as it was printed)')
assert log.contains('seeds/ALLOW.md:[6,1] warning allow-unused: ')
assert !log.contains('seed-unlisted')
