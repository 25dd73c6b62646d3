def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Skipping seeds:check: there is no folder ' + new File(basedir, 'code/seeds'))
assert log.contains('Skipping seeds:check: there is no folder ' + new File(basedir, 'seeds'))
assert log.contains('all 2 seeds are well-formed; report: news/target/seeds-report/index.html')
assert log.contains('there is no folder ' + new File(basedir, 'seeds') + '; set seeds.directory')
assert log.contains('choose a module with mvn -pl MODULE seeds:fix')
assert log.contains('applied 0 fixes in 0 seeds')
return true
