import java.nio.file.Files
import java.nio.file.attribute.PosixFilePermissions

def bridge = new File(basedir, 'seeds/bridge.txt').toPath()
if (Files.getFileStore(bridge).supportsFileAttributeView('posix')) {
  Files.setPosixFilePermissions(bridge, PosixFilePermissions.fromString('rw-r-----'))
}
return true
