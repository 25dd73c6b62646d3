def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('checking 2 of 4 seeds: those that differ from commit ')
assert log.contains('seeds/-new café.txt:[3,')
assert log.contains('seeds/copy.txt:[1,1] warning duplicate-seed: ') // although the index lists its twin later
assert !log.contains('seeds/old.txt:[')
assert log.contains('git does not know the commit “origin/main”; correct the name, or fetch it before the build')
assert log.contains('since must be a commit, a branch or a tag, such as origin/main, not “--output=out.txt”')
assert !new File(basedir, 'out.txt').exists()
def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/seeds-report/report.json'), 'UTF-8')
assert report.seeds.collect { it.path } == ['seeds/copy.txt', 'seeds/-new café.txt']
assert log.contains('git fetch --depth=1 origin main:refs/remotes/origin/main')
return true
