def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('seeds/INDEX.md:[3,32] error seed-missing: ')
assert log.contains('bridge.txt') // the near name
assert log.contains('MojoFailureException')
