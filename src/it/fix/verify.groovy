import java.nio.file.Files
import java.nio.file.attribute.PosixFilePermissions

def file = new File(basedir, 'seeds/bridge.txt')
def bridge = file.getText('UTF-8')
assert bridge == 'Harbour bridge opens again\r\n\r\nThe first cars crossed on Friday, a week ahead of the café summer.\r\n\r\nHarbour Times\r\n'
if (Files.getFileStore(file.toPath()).supportsFileAttributeView('posix')) {
  assert PosixFilePermissions.toString(Files.getPosixFilePermissions(file.toPath())) == 'rw-r-----'
}
assert new File(basedir, 'seeds/ship.txt').getText('UTF-8').startsWith('الميناء يستقبل أول سفينة ركاب\n')
assert !new File(basedir, 'seeds/market.txt').getText('UTF-8').find('[يك]')
def index = new File(basedir, 'seeds/INDEX.md').getText('UTF-8')
def hash = java.security.MessageDigest.getInstance('SHA-256').digest(bridge.getBytes('UTF-8')).encodeHex().toString()
assert index.contains('| Harbour Times | ' + hash + ' |')
assert index.contains('| fa | بازار کتاب در شهر باز شد | خبرگزاری بندر | |')
def patch = new File(basedir, 'target/dry.patch').getText('UTF-8')
assert patch.contains('seeds/bridge.txt') && patch.contains('+The first cars crossed on Friday')
assert new File(basedir, 'target/again.patch').length() == 0
def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('dry run: would apply 12 fixes in 3 seeds; nothing was written')
assert log.contains('seeds/bridge.txt: mojibake\n')
assert log.contains('applied 1 fix in 1 seed\n')
assert log.contains('applied 11 fixes in 3 seeds')
assert log.contains('seeds/ship.txt: wrong-encoding (windows-1256 to UTF-8)')
assert log.contains('applied 0 fixes in 0 seeds')
assert log.contains('all 4 seeds are well-formed')
assert log.contains('there is no rule “mojibak” (did you mean “mojibake”?)')
return true
