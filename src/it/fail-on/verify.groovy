def report = new File(basedir, 'target/seeds-report/report.json').getText('UTF-8')
assert report.contains('"failOn": "never"') // of the last of the three builds
assert report.contains('"infos": 1')
