def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('seeds/INDEX.md:[5,20] error seed-outside: ')
assert log.contains('MojoFailureException')
assert log.contains('1 of 3 seeds is malformed (1 error); first: seeds/INDEX.md:[5,20] seed-outside; report: target/seeds-report/index.html')
assert new File(basedir, 'target/seeds-report/index.html').isFile() // written before the build fails
