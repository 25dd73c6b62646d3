def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('(accepted: quoted as it was printed)')
assert log.contains('(accepted: allowed in INDEX.md)')
assert log.contains('(accepted: the archive keeps them)')
assert log.contains('seeds/ALLOW.md:[6,1] warning allow-unused: ')
assert log.contains('seeds/INDEX.md:[6,15] warning allow-unused: No mixed-digits finding to accept')
assert log.contains('all 3 seeds are well-formed (2 warnings, 3 notes)')
return true
