def lists = new File(basedir, 'target/quarantine')
assert new File(lists, 'accepted.txt').getText('UTF-8') == 'bridge.txt\nmetro.txt\n'
def rejected = new groovy.json.JsonSlurper().parse(new File(lists, 'rejected.jsonl'), 'UTF-8')
assert rejected.path == 'ferry.txt' && rejected.rule == 'repeated-word' && rejected.severity == 'error'
assert rejected.line == 3 && rejected.column == 16
assert rejected.excerpt == 'The ferry left the the pier at six, and forty people were on board.'
assert rejected.fix && rejected.message
lists.eachFile {
  assert it.bytes == new File(basedir, 'target/again/' + it.name).bytes
}
assert new File(basedir, 'target/none/accepted.txt').length() == 0
assert !new File(basedir, 'seeds/quarantine').exists()
def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('target/quarantine/accepted.txt: 2 seeds accepted; target/quarantine/rejected.jsonl: 1 rejected')
assert log.contains('must not be in the folder of the seeds')
