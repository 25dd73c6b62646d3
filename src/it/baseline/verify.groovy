def rows = new File(basedir, 'seeds/BASELINE.tsv').getText('UTF-8').readLines()
assert rows.size() == 2
assert rows[1].startsWith('repeated-word\tbridge.txt\t')
def report = new File(basedir, 'target/seeds-report/report.json').getText('UTF-8')
assert report.contains('"accepted":"in BASELINE.tsv"')
assert new File(basedir, 'build.log').getText('UTF-8').contains('seeds/BASELINE.tsv: 1 known finding (before: 0)')
