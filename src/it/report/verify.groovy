def site = new File(basedir, 'target/site')
def page = new File(site, 'seeds-report.html').getText('UTF-8')
assert page.contains('Failed: 1 of 2 seeds is malformed (1 error)')
assert page.contains('href="seeds-report/index.html"')
assert page.contains('repeated-word')
assert page.contains('bridge.txt')
['index.html', 'report.sarif', 'report.json', 'TEST-seeds.xml', 'checkstyle.xml', 'gl-code-quality.json'].each {
  assert new File(site, 'seeds-report/' + it).isFile()
}
assert new File(site, 'project-reports.html').getText('UTF-8').contains('seeds-report.html')
