def readme = new File(basedir, '../../../README.md').getText('UTF-8')
def log = new File(basedir, 'build.log').getText('UTF-8')
def promised = readme.readLines().findAll { it.startsWith('[INFO] ') || it.startsWith('[ERROR] ') }
assert promised.size() == 6
promised.each {
  assert log.contains(it)
}
return true
