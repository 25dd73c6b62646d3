def log = new File(basedir, 'build.log').getText('UTF-8')
assert log =~ /Skipping seeds:check: org\.seedcorpus\.it:(news|letters) checks the seeds in \S+seeds with the same parameters/
assert new File(basedir, 'poems/target/seeds-report/index.html').isFile()
assert log.contains('poems/seeds/ferry.txt:[3,16] error repeated-word: ')
assert log.contains('2 of 4 seeds are malformed (2 errors); first: ')
assert (log =~ /Skipping seeds:check: org\.seedcorpus\.it:aggregate default checks the seeds of all projects/).size() == 3
def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/seeds-report/report.json'), 'UTF-8')
assert report.seeds.collect { it.path.replaceAll('.*/it/aggregate/', '') } == [
  'news/seeds/bridge.txt', 'news/seeds/metro.txt', 'poems/seeds/ferry.txt', 'poems/seeds/pier.txt'
]
assert new File(basedir, 'target/seeds-report/report.sarif').getText('UTF-8').contains('poems/seeds/INDEX.md')
assert log =~ /reportDirectory, \S+, is also that of the seeds in \S+news/
