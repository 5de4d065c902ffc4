package store

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"time"

	bolt "go.etcd.io/bbolt"
	bolterrors "go.etcd.io/bbolt/errors"
)

// DefaultTimeout is how long Open waits for another process by default.
const DefaultTimeout = time.Second

// Options say how to open a store. The zero value is for reading and writing.
type Options struct {
	// Timeout is how long to wait while another process holds the file;
	// DefaultTimeout if it is not positive.
	Timeout time.Duration
	// ReadOnly leaves the file as it is. Several processes may read at once.
	ReadOnly bool
	// MaxSize is a limit in bytes to which the file may grow; 0 for none.
	MaxSize int
}

// A Store is an open file. It belongs to one goroutine.
type Store struct {
	path   string
	db     *bolt.DB
	file   *os.File // bbolt's own
	device string
	schema int  // the version of the file's layout
	broken bool // bbolt panicked: it may hold its locks for ever
}

// Open opens the store at path. Unless it is to be read only, a missing or
// empty file becomes a new store, along with its folder; for reading, that is
// fs.ErrNotExist.
//
// Other errors are ErrLocked, ErrCorrupt, ErrForeign, ErrNewerSchema, ErrFull
// and those of the file system. Open looks at the structure of the file, not at
// all of its content: see [Store.Check].
func Open(path string, o Options) (*Store, error) {
	if o.Timeout <= 0 {
		o.Timeout = DefaultTimeout
	}
	s, err := open(path, o)
	if err != nil {
		return nil, explain(path, err)
	}
	return s, nil
}

func open(path string, o Options) (*Store, error) {
	isNew, err := stat(path)
	if err != nil {
		return nil, err
	}
	if isNew {
		if o.ReadOnly {
			return nil, fs.ErrNotExist
		}
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			return nil, err
		}
		return prepare(connect(path, o))
	}
	s, err := inspect(path, o)
	if err != nil || o.ReadOnly {
		return s, err
	}
	if err := s.Close(); err != nil {
		return nil, err
	}
	return prepare(connect(path, o))
}

// stat refuses what is no regular file, such as a pipe, which would wait for
// somebody to write to it.
func stat(path string) (isNew bool, err error) {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return true, nil
	case err != nil:
		return false, err
	case info.IsDir():
		return false, errors.New("is a directory")
	case !info.Mode().IsRegular():
		return false, errors.New("is not a regular file")
	}
	return info.Size() == 0, nil
}

// inspect opens the file for reading and looks through its structure. bbolt
// does not read the list of free pages then, so that a damaged one does no
// harm, and the file of a newer version stays untouched.
func inspect(path string, o Options) (*Store, error) {
	readOnly := o
	readOnly.ReadOnly = true
	s, err := connect(path, readOnly)
	if err != nil {
		return nil, err
	}
	err = s.identify(o.ReadOnly)
	if err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

func (s *Store) identify(mustExist bool) error {
	if err := s.checkStructure(false); err != nil {
		return err
	}
	var err error
	s.broken, err = guard(func() error { return s.db.View(s.readMeta) })
	if errors.Is(err, errEmpty) {
		if mustExist {
			return fs.ErrNotExist
		}
		return nil
	}
	return err
}

// connect opens the file with bbolt.
func connect(path string, o Options) (*Store, error) {
	s := &Store{path: path}
	options := &bolt.Options{
		Timeout:      o.Timeout,
		ReadOnly:     o.ReadOnly,
		MaxSize:      o.MaxSize,
		FreelistType: bolt.FreelistMapType,
		NoStatistics: true,
		OpenFile: func(name string, flag int, mode os.FileMode) (*os.File, error) {
			f, err := os.OpenFile(name, flag, mode)
			s.file = f
			return f, err
		},
	}
	panicked, err := guard(func() (err error) {
		s.db, err = bolt.Open(path, 0o600, options)
		return err
	})
	if panicked {
		// bbolt was not able to close the file.
		err = errors.Join(err, s.file.Close())
	}
	if err != nil {
		return nil, openError(err)
	}
	return s, nil
}

// openError takes what bbolt says for damage, unless the system said it.
func openError(err error) error {
	var system syscall.Errno
	if errors.As(err, &system) || errors.Is(err, bolterrors.ErrTimeout) {
		return err
	}
	return corrupt("or not a store of k8scards (%v)", err)
}

// prepare fills a new file, or reads what a store says about itself and brings
// an older one up to date.
func prepare(s *Store, err error) (*Store, error) {
	if err != nil {
		return nil, err
	}
	s.broken, err = guard(func() error {
		err := s.db.View(s.readMeta)
		if errors.Is(err, errEmpty) {
			err = s.db.Update(s.create)
		} else if err == nil && s.schema < schema {
			err = s.db.Update(s.layOut)
		}
		return err
	})
	if err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

// closeTimeout is how long a damaged store may take to close.
const closeTimeout = 200 * time.Millisecond

// Close releases the file. After damage bbolt may wait for its own locks for
// ever; then the file is released when the process ends.
func (s *Store) Close() error {
	if !s.broken {
		return explain(s.path, s.db.Close())
	}
	closed := make(chan error, 1)
	go func() { closed <- s.db.Close() }()
	select {
	case err := <-closed:
		return explain(s.path, err)
	case <-time.After(closeTimeout):
		return explain(s.path, corrupt("cannot be closed"))
	}
}
