def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('seeds/BASELINE.tsv: 1 known finding (before: 0)')
assert log.contains('seeds/bridge.txt:[3,24] info repeated-word: ')
assert log.contains(' (accepted: in BASELINE.tsv)')
assert log.contains('seeds/BASELINE.tsv:[2,1] warning baseline-stale: No repeated-word finding at ')
assert log.contains('seeds/BASELINE.tsv: 0 known findings (before: 1)')
assert new File(basedir, 'seeds/BASELINE.tsv').getText('UTF-8') == '# rule\tfile\tfingerprint\texcerpt\n'
return true
