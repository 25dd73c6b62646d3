def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('seeds/bridge.txt:[3,24] error repeated-word: ')
assert log.contains('MojoFailureException')
assert log.contains('1 of 2 seeds is malformed (1 error); first: seeds/bridge.txt:[3,24] repeated-word; report: target/seeds-report/index.html')
def report = new File(basedir, 'target/seeds-report')
assert new File(report, 'index.html').isFile() // written before the build fails
assert new File(report, 'report.sarif').getText('UTF-8').contains('"repeated-word"')
