assert new File(basedir, 'build.log').getText('UTF-8').contains('property seeds.skip is set')
assert !new File(basedir, 'target/seeds-report').exists()
