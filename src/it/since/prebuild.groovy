def git = { String... arguments ->
  def command = ['git', '-C', basedir.path, '-c', 'user.name=Harbour', '-c', 'user.email=harbour@example.org'] + arguments.toList()
  def process = command.execute()
  def output = process.text
  assert process.waitFor() == 0 : command + output
}
new File(basedir, 'seeds').mkdir()
def seed = { name, headline, sentence ->
  new File(basedir, 'seeds/' + name).setText(headline + '\n\n' + sentence + '\n\nHarbour Times\n', 'UTF-8')
}
def index = new File(basedir, 'seeds/INDEX.md')
seed('old.txt', 'Ferry sails again', 'The ferry left the the pier at six, and forty people were on board.')
seed('twin.txt', 'Harbour bridge opens again', 'The first cars crossed on Friday, a week ahead of the summer.')
index.setText('- [old.txt](old.txt)\n- [twin.txt](twin.txt)\n', 'UTF-8')
git('init', '-q', '-b', 'main')
git('add', 'seeds')
git('commit', '-q', '-m', 'Seeds')
git('checkout', '-q', '-b', 'work')
seed('-new café.txt', 'Museum shows old maps', 'The museum shows shows maps of the the harbour until the end of May.')
seed('copy.txt', 'Harbour bridge opens again', 'The first cars crossed on Friday, a week ahead of the summer.')
index.setText('- [copy.txt](copy.txt)\n- [old.txt](old.txt)\n- [twin.txt](twin.txt)\n- [café](<-new café.txt>)\n', 'UTF-8')
git('clone', '-q', '--depth=1', '--branch=work', 'file://' + new File(basedir, '.git').toURI().path, new File(basedir, 'shallow').path)
return true
