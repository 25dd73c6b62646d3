def bridge = new File(basedir, 'seeds/bridge.txt').getText('UTF-8')
assert bridge == 'Harbour bridge opens again\r\n\r\nThe first cars crossed on Friday, a week ahead of the café summer.\r\n\r\nHarbour Times\r\n'
assert new File(basedir, 'seeds/ship.txt').getText('UTF-8').startsWith('الميناء يستقبل أول سفينة ركاب\n')
def hash = java.security.MessageDigest.getInstance('SHA-256').digest(bridge.getBytes('UTF-8')).encodeHex().toString()
assert new File(basedir, 'seeds/INDEX.md').getText('UTF-8').contains('| Harbour Times | ' + hash + ' |')
def patch = new File(basedir, 'target/dry.patch').getText('UTF-8')
assert patch.contains('seeds/bridge.txt') && patch.contains('+The first cars crossed on Friday')
assert new File(basedir, 'target/again.patch').length() == 0
def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('dry run: would apply 3 fixes in 2 seeds; nothing was written')
assert log.contains('applied 3 fixes in 2 seeds')
assert log.contains('seeds/ship.txt: wrong-encoding (windows-1256 to UTF-8)')
assert log.contains('applied 0 fixes in 0 seeds')
assert log.contains('all 3 seeds are well-formed')
