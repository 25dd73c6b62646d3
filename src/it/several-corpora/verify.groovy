def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('the seed is well-formed; report: target/seeds-report/index.html')
assert log.contains('the seed is well-formed; report: target/letters-report/index.html')
assert new File(basedir, 'target/letters-report/report.json').getText('UTF-8').contains('letters/lists/INDEX.md')
assert log =~ /reportDirectory, \S+, is also that of the seeds in \S+news/
assert log.contains('all 2 seeds are well-formed; report: target/seeds-report/index.html')
assert new File(basedir, 'target/quarantine/accepted.txt').getText('UTF-8') == 'news/bridge.txt\nletters/texts/metro.txt\n'
return true
