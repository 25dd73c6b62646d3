def index = new File(basedir, 'seeds/INDEX.md').getText('UTF-8')
assert index.startsWith('# Seeds\n\n| File | Language | Headline | Source | SHA-256 |\n')
assert index.contains('| [metro.txt](metro.txt) | ar | محطة جديدة في قلب العاصمة | صحيفة الميناء | ')
def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('seeds/INDEX.md: dry run: would add 2 files; nothing was written')
assert log.contains('seeds/INDEX.md: added 2 files')
assert log.contains('seeds/INDEX.md: up to date')
assert log.contains('all 2 seeds are well-formed')
assert new File(basedir, 'other/INDEX.md').getText('UTF-8') == '''Our seeds
=========

Words of the author about [the harbour](https://example.org/harbour).

1. [Harbour bridge opens again](bridge.txt) – Harbour Times
2. [Gone](gone.txt) – Harbour Times <!-- missing -->
3. [محطة جديدة في قلب العاصمة](metro.txt) – صحيفة الميناء

> And some more.
'''
assert log.contains('other/INDEX.md: added 1 file, marked 1 missing file')
assert log.contains('other/INDEX.md: up to date')
return true
