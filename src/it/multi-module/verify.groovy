['news', 'letters'].each {
  assert new File(basedir, it + '/target/seeds-report/index.html').isFile()
}
assert !new File(basedir, 'target/seeds-report').exists()
