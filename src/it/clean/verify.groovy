def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('all 2 seeds are well-formed; report: target/seeds-report/index.html')
def report = new File(basedir, 'target/seeds-report')
assert report.list().sort().toList() == [
  'TEST-seeds.xml', 'assets', 'checkstyle.xml', 'corpus.html', 'gl-code-quality.json', 'index.html', 'report.json', 'report.rdjsonl', 'report.sarif', 'seed'
]
