package store

import (
	"crypto/sha256"
	"encoding/base32"
	"fmt"
	"maps"
	"slices"

	bolt "go.etcd.io/bbolt"

	"k8scards/cards"
)

// identify decides which ID each newcomer gets, the surest first: by the log
// and the text alone, then by what the notes said before this load, then by
// what they said earlier.
func (l *load) identify(s *Store) error {
	l.unchanged()
	l.restored()
	l.edited()
	if err := l.revived(s); err != nil {
		return err
	}
	l.fresh()
	return nil
}

// settle decides that a newcomer is a card; was is nil if it is a copy of one
// that stays as it is.
func (l *load) settle(n *newcomer, id string, was *known, how cards.How) {
	n.id, n.was, n.how, n.maybe = id, was, how, nil
	l.taken[id] = true
	if was != nil {
		was.now = n
	}
}

// before is the card that a text is or was by the log, if its text may have
// changed.
func (l *load) before(id string) *known {
	if k := l.oldByID[id]; k != nil {
		return k
	}
	return l.expected[id]
}

// unchanged settles the newcomers whose text is the one that their card has or
// had last.
func (l *load) unchanged() {
	for _, n := range l.news {
		id := l.aliases.kept(n.card.ID)
		k := l.before(id)
		switch {
		case k != nil && k.derived() == n.card.ID:
			l.settle(n, id, k, cards.Same)
			n.maybe = k.Maybe
		case l.staying[id] == n.card.ID:
			l.settle(n, id, nil, cards.Same)
		}
	}
}

// restored settles the newcomers whose text is one that a card had earlier,
// unless that card is in the notes with another.
func (l *load) restored() {
	for _, n := range l.news {
		id := l.aliases.kept(n.card.ID)
		_, stays := l.staying[id]
		if k := l.before(id); n.id == "" && k != nil && !stays && !l.taken[id] {
			l.settle(n, id, k, cards.Same)
		}
	}
}

// edited settles the newcomers that are recognised as cards of the files as
// they were.
func (l *load) edited() {
	var news []*newcomer
	for _, n := range l.news {
		if n.id == "" || n.was != nil && !n.was.apart {
			news = append(news, n)
		}
	}
	l.match(l.old, news)
}

// revived settles the newcomers that are recognised as learned cards of other
// notes, or of none.
func (l *load) revived(s *Store) error {
	if !l.open() {
		return nil
	}
	var olds []*known
	err := s.view(func(tx *bolt.Tx) (err error) {
		olds, err = l.others(tx)
		return err
	})
	if err != nil || len(olds) == 0 {
		return err
	}
	var news []*newcomer
	for _, n := range l.news {
		switch {
		case n.was != nil && n.was.apart:
			olds = append(olds, n.was)
		case n.id != "": // as it is now, on both sides
			olds = append(olds, &known{entry: entry{Card: *n.card}, at: n.at, now: n})
		}
		if n.maybe == nil || n.id != "" {
			news = append(news, n)
		}
	}
	l.match(olds, news)
	return nil
}

// others reads the learned cards that are not of the files of this load, as
// far as their text is known.
func (l *load) others(tx *bolt.Tx) ([]*known, error) {
	var list []*known
	for _, id := range slices.Sorted(maps.Keys(l.learned)) {
		if _, stays := l.staying[id]; stays || l.taken[id] || l.oldByID[id] != nil {
			continue
		}
		k, err := l.apart(tx, id)
		if err != nil {
			return nil, err
		}
		if k.Question != "" {
			list = append(list, k)
		}
	}
	return list, nil
}

// open says whether there are newcomers nobody knows anything about yet.
func (l *load) open() bool {
	for _, n := range l.news {
		if n.id == "" && n.maybe == nil {
			return true
		}
	}
	return false
}

// match recognises old cards among newcomers. The settled ones among them tell
// what has moved, and which words the notes know.
func (l *load) match(olds []*known, news []*newcomer) {
	free, open := false, false
	old, now := make([]cards.Card, len(olds)), make([]cards.Card, len(news))
	for i, k := range olds {
		free = free || k.now == nil
		old[i] = placed(k.Card, k.at)
	}
	for i, n := range news {
		open = open || n.id == ""
		now[i] = placed(*n.card, n.at)
	}
	if !free || !open {
		return
	}
	m := cards.Match(old, now)
	for _, link := range m.Links {
		if n, k := news[link.New], olds[link.Old]; n.id == "" && k.now == nil {
			l.settle(n, k.ID, k, link.How)
		}
	}
	for _, u := range m.Unclear {
		if n := news[u.New]; n.id == "" {
			for _, o := range u.Old {
				n.wonder(olds[o], l.learned)
			}
		}
	}
}

// placed is a card with the file that it is in among all sources.
func placed(c cards.Card, at string) cards.Card {
	c.Source.File = at
	return c
}

// wonder notes that a newcomer might be a card. It matters if there is
// something to lose.
func (n *newcomer) wonder(k *known, learned map[string]bool) {
	if k.now == nil && learned[k.ID] {
		n.maybe = append(n.maybe, k.ID)
	}
}

// fresh gives the newcomers that are no old cards the ID that follows from
// their text, or another one if it is taken.
func (l *load) fresh() {
	for _, n := range l.news {
		if n.id != "" {
			continue
		}
		id := l.aliases.kept(n.card.ID)
		if !l.free(id) {
			id = apart(n.card.ID, l.free)
			n.how = Apart
		}
		n.id = id
		l.taken[id] = true
	}
}

// free says whether no card of these notes has the ID.
func (l *load) free(id string) bool {
	_, stays := l.staying[id]
	return !stays && !l.taken[id]
}

// apart derives another ID from a text whose own is not free.
func apart(derived string, free func(id string) bool) string {
	for n := 1; ; n++ {
		sum := sha256.Sum256(fmt.Appendf(nil, "%s %d", derived, n))
		text := base32.NewEncoding("0123456789abcdefghjkmnpqrstvwxyz").EncodeToString(sum[:])
		if id := text[:idLength]; free(id) {
			return id
		}
	}
}
