package store

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	bolt "go.etcd.io/bbolt"

	"k8scards/cards"
)

const (
	manyCards  = 10_000
	manyEvents = 100_000
)

// bigStore is the path of a store as after years of use.
func bigStore(b *testing.B) string {
	b.Helper()
	path := filepath.Join(b.TempDir(), "cards.db")
	s, err := Open(path, Options{})
	if err != nil {
		b.Fatal(err)
	}
	const perFile = 200
	var order []string
	var files []File
	for n := 0; n < manyCards; n += perFile {
		f := File{Name: fmt.Sprintf("%05d.md", n)}
		for i := range perFile {
			f.Cards = append(f.Cards, bigCard(n+i))
		}
		order = append(order, f.Name)
		files = append(files, f)
	}
	mustPut(b, s, Builtin, order, files...)
	fill(b, s, manyEvents, manyCards)
	closeStore(b, s)
	return path
}

func bigCard(n int) cards.Card {
	c := newCard(n, "Kubernetes", fmt.Sprintf("topic %d", n/40), fmt.Sprintf("part %d", n/10))
	c.Answer = fmt.Sprintf("%0300d", n)
	return c
}

func BenchmarkAnswer(b *testing.B) {
	s, err := Open(bigStore(b), Options{})
	if err != nil {
		b.Fatal(err)
	}
	defer s.Close()
	n := 0
	for b.Loop() {
		n++
		mustAppend(b, s, answer(n%manyCards, 4, today))
	}
}

// BenchmarkBareUpdate is what bbolt takes for a record of the size of an
// answer in a database of the same size.
func BenchmarkBareUpdate(b *testing.B) {
	db := openBare(b, bigStore(b))
	defer db.Close()
	record := bareRecord(b)
	for b.Loop() {
		bareUpdate(b, db, record)
	}
}

func BenchmarkOpenAnswerClose(b *testing.B) {
	path := bigStore(b)
	n := 0
	for b.Loop() {
		n++
		s, err := Open(path, Options{})
		if err != nil {
			b.Fatal(err)
		}
		mustAppend(b, s, answer(n%manyCards, 4, today))
		closeStore(b, s)
	}
}

func BenchmarkBareOpenUpdateClose(b *testing.B) {
	path := bigStore(b)
	record := bareRecord(b)
	for b.Loop() {
		db := openBare(b, path)
		bareUpdate(b, db, record)
		if err := db.Close(); err != nil {
			b.Fatal(err)
		}
	}
}

func openBare(b *testing.B, path string) *bolt.DB {
	b.Helper()
	db, err := bolt.Open(path, 0o600, &bolt.Options{Timeout: time.Second})
	if err != nil {
		b.Fatal(err)
	}
	return db
}

// bareRecord has the size of an answer in the log.
func bareRecord(b *testing.B) []byte {
	b.Helper()
	s := newStore(b)
	mustAppend(b, s, answer(1, 4, today))
	var record []byte
	err := s.view(func(tx *bolt.Tx) error {
		record = append(record, tx.Bucket([]byte(logBucket)).Get(seqKey(1))...)
		return nil
	})
	if err != nil {
		b.Fatal(err)
	}
	return record
}

func bareUpdate(b *testing.B, db *bolt.DB, record []byte) {
	b.Helper()
	err := db.Update(func(tx *bolt.Tx) error {
		bucket := tx.Bucket([]byte(logBucket))
		seq, err := bucket.NextSequence()
		if err != nil {
			return err
		}
		return bucket.Put(seqKey(seq), record)
	})
	if err != nil {
		b.Fatal(err)
	}
}

// BenchmarkRatio takes turns between the store and bare bbolt, so that both
// meet the same noise, and reports how many times longer the store takes, by
// the medians.
func BenchmarkRatio(b *testing.B) {
	path, barePath, record := bigStore(b), bigStore(b), bareRecord(b)
	b.Run("Answer", func(b *testing.B) {
		s, err := Open(path, Options{})
		if err != nil {
			b.Fatal(err)
		}
		defer s.Close()
		db := openBare(b, barePath)
		defer db.Close()
		n := 0
		ratio(b, func() {
			n++
			mustAppend(b, s, answer(n%manyCards, 4, today))
		}, func() { bareUpdate(b, db, record) })
	})
	b.Run("OpenAnswerClose", func(b *testing.B) {
		n := 0
		ratio(b, func() {
			n++
			s, err := Open(path, Options{})
			if err != nil {
				b.Fatal(err)
			}
			mustAppend(b, s, answer(n%manyCards, 4, today))
			closeStore(b, s)
		}, func() {
			db := openBare(b, barePath)
			bareUpdate(b, db, record)
			if err := db.Close(); err != nil {
				b.Fatal(err)
			}
		})
	})
}

func ratio(b *testing.B, ours, bare func()) {
	b.Helper()
	var a, c []time.Duration
	for b.Loop() {
		a = append(a, timed(ours))
		c = append(c, timed(bare))
	}
	slices.Sort(a)
	slices.Sort(c)
	b.ReportMetric(float64(a[len(a)/2])/float64(c[len(c)/2]), "x-bare")
	b.ReportMetric(float64(a[len(a)/2].Microseconds()), "µs/answer")
}

func timed(fn func()) time.Duration {
	begin := time.Now()
	fn()
	return time.Since(begin)
}

// BenchmarkCandidates10000 is what counting the due cards takes in the store.
func BenchmarkCandidates10000(b *testing.B) {
	s, err := Open(bigStore(b), Options{ReadOnly: true})
	if err != nil {
		b.Fatal(err)
	}
	defer s.Close()
	for b.Loop() {
		list, err := s.Candidates([]string{Builtin}, nil)
		if err != nil || len(list) != manyCards {
			b.Fatal(len(list), err)
		}
	}
}

func BenchmarkOpenReadOnly(b *testing.B) {
	path := bigStore(b)
	for b.Loop() {
		s, err := Open(path, Options{ReadOnly: true})
		if err != nil {
			b.Fatal(err)
		}
		closeStore(b, s)
	}
}

func BenchmarkUndo(b *testing.B) {
	s, err := Open(bigStore(b), Options{})
	if err != nil {
		b.Fatal(err)
	}
	defer s.Close()
	for b.Loop() {
		mustAppend(b, s, answer(1, 4, today))
		if _, _, err := s.Undo(noon, today, ""); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkRebuild(b *testing.B) {
	path := bigStore(b)
	info, err := os.Stat(path)
	if err != nil {
		b.Fatal(err)
	}
	b.ReportMetric(float64(info.Size())/1e6, "MB")
	s, err := Open(path, Options{})
	if err != nil {
		b.Fatal(err)
	}
	defer s.Close()
	for b.Loop() {
		if _, err := s.Rebuild(); err != nil {
			b.Fatal(err)
		}
	}
}

// editedLibrary is 100,000 cards in 100 files, one in so many of them edited; 0
// is none.
func editedLibrary(edited int) Notes {
	const files, perFile = 100, 1000
	n := Notes{Source: Builtin}
	for i := range files {
		f := File{Name: fmt.Sprintf("%03d.md", i), Stamp: fmt.Sprint(edited)}
		for j := range perFile {
			place := i*perFile + j
			text := fmt.Sprintf("the gear of machine %d is greased by the man of tower %d", place, place*7)
			if edited > 0 && place%edited == 0 {
				text += ", as the log says"
			}
			question := fmt.Sprintf("How is machine %d greased?", place)
			f.Cards = append(f.Cards, says(f.Name, fmt.Sprintf("Part %d/Chapter %d", i, j/50), question, text, j+1))
		}
		n.Order = append(n.Order, f.Name)
		n.Changed = append(n.Changed, f)
	}
	return n
}

// BenchmarkLoad100000 puts 100,000 cards that were never seen, and then the
// same with 1% edited; put is what the same cards take when none has changed.
func BenchmarkLoad100000(b *testing.B) {
	for b.Loop() {
		s, err := Open(filepath.Join(b.TempDir(), "cards.db"), Options{})
		if err != nil {
			b.Fatal(err)
		}
		s.db.NoSync = true // the disk is not what is measured
		load := func(n Notes) float64 {
			return timed(func() {
				if _, err := s.PutDecks(noon, today, []Notes{n}); err != nil {
					b.Fatal(err)
				}
			}).Seconds()
		}
		fresh, again, edited := editedLibrary(0), editedLibrary(0), editedLibrary(100)
		b.ReportMetric(load(fresh), "s-new")
		b.ReportMetric(load(again), "s-put")
		b.ReportMetric(load(edited), "s-edited")
		closeStore(b, s)
	}
}
