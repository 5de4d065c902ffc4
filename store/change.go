package store

import (
	"fmt"
	"maps"
	"slices"

	bolt "go.etcd.io/bbolt"

	"k8scards/cards"
)

// A change is what is to happen to the deck of one source.
type change struct {
	Notes
	numbers map[string]uint32 // of the files that the store knows
	before  []uint32          // the files in their order
	dropped []string          // files that are there no more, sorted
}

// newChange compares what a source gives with what the store knows.
func newChange(tx *bolt.Tx, n Notes) (change, error) {
	c := change{Notes: n, numbers: map[string]uint32{}}
	d := deck{tx, n.Source}
	err := d.each(func(name string, r fileRecord) error {
		c.numbers[name] = r.Number
		return nil
	})
	if err != nil {
		return change{}, err
	}
	if c.before, err = d.order(); err != nil || n.Unread {
		return c, err
	}
	return c, c.compare()
}

// compare finds the files that were dropped, and refuses one that was never
// read.
func (c *change) compare() error {
	read := make(map[string]bool, len(c.Changed))
	for _, f := range c.Changed {
		read[f.Name] = true
	}
	stays := make(map[string]bool, len(c.Order))
	for _, name := range c.Order {
		if _, known := c.numbers[name]; !known && !read[name] {
			return fmt.Errorf("%w: file %q was never read", ErrInvalidDeck, name)
		}
		stays[name] = true
	}
	for _, name := range slices.Sorted(maps.Keys(c.numbers)) {
		if !stays[name] {
			c.dropped = append(c.dropped, name)
		}
	}
	return nil
}

// idle says whether there is nothing to write.
func (c *change) idle() bool {
	return c.Unread || len(c.Changed) == 0 && slices.Equal(c.before, c.order())
}

// order is the numbers of the files in their new order.
func (c *change) order() []uint32 {
	list := make([]uint32, len(c.Order))
	for i, name := range c.Order {
		list[i] = c.numbers[name]
	}
	return list
}

// touched is the files that the store knows and that are read again or gone:
// their numbers and names.
func (c *change) touched() map[uint32]string {
	files := map[uint32]string{}
	if c.Unread {
		return files
	}
	for _, name := range c.dropped {
		files[c.numbers[name]] = name
	}
	for _, f := range c.Changed {
		if n, ok := c.numbers[f.Name]; ok {
			files[n] = f.Name
		}
	}
	return files
}

// untouched is the numbers of the other files that the store knows, in order.
func (c *change) untouched(touched map[uint32]string) (list []uint32) {
	for _, n := range c.before {
		if _, ok := touched[n]; !ok {
			list = append(list, n)
		}
	}
	return list
}

// write brings the deck up to date.
func (c *change) write(tx *bolt.Tx, entry func(*cards.Card) entry) error {
	if c.idle() {
		return nil
	}
	d := deck{tx, c.Source}
	for _, name := range c.dropped {
		if err := d.dropFile(name, c.numbers[name]); err != nil {
			return err
		}
	}
	for i := range c.Changed {
		if err := d.putFile(&c.Changed[i], c.numbers, entry); err != nil {
			return err
		}
	}
	return d.putOrder(c.order())
}
