package store

import (
	"runtime/debug"

	bolt "go.etcd.io/bbolt"
)

// guard runs fn and turns a panic, or a fault in mapped memory that a damaged
// file sent bbolt to, into ErrCorrupt.
func guard(fn func() error) (panicked bool, err error) {
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() {
		if p := recover(); p != nil {
			panicked, err = true, corrupt("%v", p)
		}
	}()
	return false, fn()
}

// view runs fn in a read transaction. Nothing that fn is given may outlive it,
// and it must not call back to code outside of this package: the guard would
// take a panic there for damage.
func (s *Store) view(fn func(*bolt.Tx) error) error {
	return s.run(func() error { return s.db.View(fn) })
}

// update runs fn in a write transaction, which is synced to disk before update
// returns, or leaves the file as it was.
func (s *Store) update(fn func(*bolt.Tx) error) error {
	return s.run(func() error { return s.db.Update(fn) })
}

func (s *Store) run(fn func() error) error {
	if s.broken {
		return explain(s.path, ErrCorrupt)
	}
	panicked, err := guard(fn)
	s.broken = panicked
	return explain(s.path, err)
}
