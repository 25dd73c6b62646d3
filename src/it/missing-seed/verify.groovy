def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('seeds/INDEX.md:[3,32] error seed-missing: ')
assert log.contains('bridge.txt') // the near name
assert log.contains('MojoFailureException')
assert log.contains('1 of 2 seeds is malformed (1 error); first: seeds/INDEX.md:[3,32] seed-missing; report: target/seeds-report/index.html')
assert new File(basedir, 'target/seeds-report/index.html').isFile() // written before the build fails
