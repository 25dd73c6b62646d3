['news', 'letters'].each {
  assert new File(basedir, it + '/target/seeds-report/index.html').isFile()
}
assert new File(basedir, 'news/target/letters-report/report.json').getText('UTF-8').contains('letters/seeds/bridge.txt')
assert !new File(basedir, 'target/seeds-report').exists()
def log = new File(basedir, 'build.log').getText('UTF-8')
['letters/target/seeds-report', 'news/target/seeds-report', 'news/target/letters-report'].each {
  assert log.contains('all 2 seeds are well-formed; report: ' + it + '/index.html')
}
return true
