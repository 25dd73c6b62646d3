def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('2 seeds are well-formed')
assert new File(basedir, 'target/seeds-report/index.html').isFile()
assert new File(basedir, 'target/seeds-report/report.sarif').isFile()
