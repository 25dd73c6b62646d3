def readme = new File(basedir, '../../../README.md').getText('UTF-8')
def blocks = (readme =~ /(?ms)^```sh\n(.*?)^```$/).collect { it[1] }
assert blocks.size() == 2
blocks.each {
  def shell = ['sh', '-eu'].execute(['LC_ALL=C.UTF-8'], basedir)
  shell.outputStream.withWriter('UTF-8') { input -> input << it }
  assert shell.waitFor() == 0 : shell.err.text
}
return true
