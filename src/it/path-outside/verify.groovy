def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('seeds/INDEX.md:[5,20] error seed-outside: ')
assert log.contains('MojoFailureException')
