package store

import (
	"errors"
	"slices"

	bolt "go.etcd.io/bbolt"

	"k8scards/srs"
)

// Check reads everything and makes sure that it is whole and fits together:
// the pages of the file, the log, the states and links, which must be what a
// replay gives, and the deck, whose cards must be called what the links say. If
// it is not, that is ErrCorrupt.
func (s *Store) Check() error {
	if err := s.sound(); err != nil {
		return err
	}
	return s.view(func(tx *bolt.Tx) error {
		if err := checkPages(tx); err != nil {
			return err
		}
		if err := s.readMeta(tx); err != nil {
			return err
		}
		if err := checkStates(tx); err != nil {
			return err
		}
		links, err := checkAliases(tx)
		if err != nil {
			return err
		}
		if err := checkPast(tx); err != nil {
			return err
		}
		if err := eachSource(tx, func([]byte, Source) {}); err != nil {
			return err
		}
		return checkDecks(tx, links)
	})
}

// checkPages is bbolt's own check. It runs in another goroutine, which the
// guard does not reach, so the structure must have been checked before.
func checkPages(tx *bolt.Tx) error {
	var errs []error
	for err := range tx.Check() {
		errs = append(errs, err)
	}
	if len(errs) > 0 {
		return corrupt("%v", errors.Join(errs...))
	}
	return nil
}

// checkStates decodes the whole log along the way.
func checkStates(tx *bolt.Tx) error {
	want, err := replayAll(tx)
	if err != nil {
		return err
	}
	var wrong error
	count := 0
	err = eachState(tx, func(id []byte, st srs.State) {
		count++
		if replayed, ok := want[string(id)]; !ok || replayed != st {
			wrong = corrupt("the state of card %s is not what the log gives", id)
		}
	})
	if err == nil && wrong == nil && count != len(want) {
		wrong = corrupt("%d cards have a state, the log knows %d", count, len(want))
	}
	return errors.Join(err, wrong)
}

// checkDecks makes sure that each card of each file has its text, and that
// there are no others.
func checkDecks(tx *bolt.Tx, links aliases) error {
	files, texts := 0, 0
	err := tx.Bucket([]byte(deckBucket)).ForEach(func(source, _ []byte) error {
		d := deck{tx, string(source)}
		order, err := d.order()
		if err != nil {
			return err
		}
		return d.each(func(name string, r fileRecord) error {
			if !slices.Contains(order, r.Number) {
				return corrupt("file %s of %s has no place", name, source)
			}
			files++
			texts += r.Cards
			return checkFile(tx, r, links)
		})
	})
	if err != nil {
		return err
	}
	return errors.Join(
		checkCount(tx, fileBucket, files), checkCount(tx, rowBucket, files),
		checkCount(tx, sectionBucket, files), checkCount(tx, textBucket, texts))
}

func checkFile(tx *bolt.Tx, r fileRecord, links aliases) error {
	rows, err := readFileRows(tx, r.Number)
	if err != nil {
		return err
	}
	if rows.count() != r.Cards {
		return corrupt("file %d has %d cards, not %d", r.Number, rows.count(), r.Cards)
	}
	names, err := readSections(tx, r.Number)
	if err != nil {
		return err
	}
	for row := range rows.all() {
		c, err := readEntry(tx, row)
		if err != nil {
			return err
		}
		if id := links.kept(c.derived()); id != c.ID {
			return corrupt("card %s is %s by the log", c.ID, id)
		}
		if int(row.section) >= len(names.paths) || !slices.Equal(names.paths[row.section], c.Section) {
			return corrupt("card %s is in another section", c.ID)
		}
	}
	return nil
}

func checkCount(tx *bolt.Tx, bucket string, want int) error {
	count := 0
	c := tx.Bucket([]byte(bucket)).Cursor()
	for key, _ := c.First(); key != nil; key, _ = c.Next() {
		count++
	}
	if count != want {
		return corrupt("%s has %d records, not %d", bucket, count, want)
	}
	return nil
}
