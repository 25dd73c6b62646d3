def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('error index-missing: ')
assert log.contains('MojoFailureException')
assert log.contains('the index has faults (1 error); first: seeds/INDEX.md: index-missing; report: target/seeds-report/index.html')
assert new File(basedir, 'target/seeds-report/index.html').isFile() // written before the build fails
