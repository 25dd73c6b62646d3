def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('seeds/bridge.txt:[3,24] error repeated-word: ')
assert new File(basedir, 'target/seeds-report/index.html').isFile()
assert !new File(basedir, '${project.build.directory}').exists()
