def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('seeds/INDEX.md:[1,3] error index-malformed: Index is encoded in windows-1256, not UTF-8')
assert log.contains('seeds/INDEX.md:[7,3] error seed-missing: ')
assert log.contains('seeds/INDEX.md:[13,12] error seed-missing: ')
assert log.contains('2 of 8 seeds are malformed (3 errors)')
assert log.contains('seeds/INDEX.md is encoded in windows-1256; convert it to UTF-8 first')
return true
