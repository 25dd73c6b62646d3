def lines = new File(basedir, 'build.log').getText('UTF-8').readLines()
def commands = lines.findAll { it.startsWith('::') }
assert commands.size() == 1
// The path is that from the root of the repository, which is not this folder.
assert commands[0] ==~ '::error file=(.+/)?seeds/bridge\\.txt,line=3,endLine=3,col=24,title=repeated-word::Repeated word: “the”'
def summary = new File(basedir, 'summary.md').getText('UTF-8')
assert summary.contains('❌ 1 of 2 seeds is malformed (1 error)')
