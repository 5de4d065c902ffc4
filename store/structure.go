package store

import (
	"bytes"
	"encoding/binary"
	"errors"
	"hash/fnv"
	"io"
	"slices"
)

// The layout of a bbolt file: pages of one size, the first two of them meta
// pages that take turns. A page begins with its number (8 bytes), flags (2),
// count of elements (2) and count of further pages it spans (4), all in the
// byte order of the machine. Elements follow, 16 bytes each; they point to
// their keys and values behind them.
const (
	headerSize  = 16
	elementSize = 16
	metaSize    = 64
	metaMagic   = 0xED0CDAED

	branchPage   = 0x01
	leafPage     = 0x02
	freelistPage = 0x10

	bucketFlag = 0x01 // of a leaf element: its value is a bucket
	noFreelist = ^uint64(0)
)

// checkStructure makes sure that the pages form a tree: that the file is as
// long as it says, and that each page says who it is and is pointed to once. A
// circle, which would send bbolt to the end of its stack, is impossible then.
//
// Of the buckets' leaves, which are nearly all of the file, it looks only at
// the first, unless everything is true; then also at the elements of each.
func (s *Store) checkStructure(everything bool) error {
	v := &verifier{file: s.file, pageSize: uint64(s.db.Info().PageSize), everything: everything}
	return v.check()
}

// sound checks every element before much is written: bbolt takes over a damaged
// one and may write a circle, which it follows for ever afterwards.
func (s *Store) sound() error {
	return explain(s.path, s.checkStructure(true))
}

type verifier struct {
	file       io.ReaderAt
	pageSize   uint64
	everything bool
	claimed    []bool // by page
	buf        []byte
}

// A page is a page with those it spans.
type page struct {
	id    uint64
	flags uint16
	count int
	data  []byte // all of it, with the header; valid until the next read
}

func (v *verifier) check() error {
	root, freelist, err := v.readMeta()
	if err != nil {
		return err
	}
	if freelist != noFreelist {
		if err := v.freelist(freelist); err != nil {
			return err
		}
	}
	if err := v.claim(root, 1); err != nil {
		return err
	}
	_, err = v.tree(root, true, unknown)
	return err
}

// readMeta picks the meta page that bbolt picks: the latest valid one.
func (v *verifier) readMeta() (root, freelist uint64, err error) {
	var pages, latest uint64
	for i := range uint64(2) {
		buf, err := v.read(i*v.pageSize+headerSize, metaSize)
		if err != nil {
			return 0, 0, err
		}
		txid := binary.NativeEndian.Uint64(buf[48:])
		if !validMeta(buf) || pages != 0 && txid < latest {
			continue
		}
		latest = txid
		root = binary.NativeEndian.Uint64(buf[16:])
		freelist = binary.NativeEndian.Uint64(buf[32:])
		pages = binary.NativeEndian.Uint64(buf[40:])
	}
	if pages == 0 || pages > 1<<30 {
		return 0, 0, corrupt("no valid meta page")
	}
	if _, err := v.read(pages*v.pageSize-1, 1); err != nil {
		return 0, 0, err
	}
	v.claimed = make([]bool, pages)
	return root, freelist, nil
}

func validMeta(buf []byte) bool {
	sum := fnv.New64a()
	sum.Write(buf[:metaSize-8])
	return binary.NativeEndian.Uint32(buf) == metaMagic &&
		binary.NativeEndian.Uint64(buf[metaSize-8:]) == sum.Sum64()
}

// read reads into a buffer that the next read overwrites.
func (v *verifier) read(offset, size uint64) ([]byte, error) {
	v.buf = slices.Grow(v.buf[:0], int(size))
	buf := v.buf[:size]
	_, err := v.file.ReadAt(buf, int64(offset))
	if errors.Is(err, io.EOF) {
		return nil, corrupt("the file was cut off: byte %d is missing", offset)
	}
	return buf, err
}

// claim notes that n pages from id on are pointed to.
func (v *verifier) claim(id, n uint64) error {
	pages := uint64(len(v.claimed))
	if id < 2 || id > pages || n > pages-id {
		return corrupt("page %d is out of bounds", id)
	}
	for i := id; i < id+n; i++ {
		if v.claimed[i] {
			return corrupt("page %d is used twice", i)
		}
		v.claimed[i] = true
	}
	return nil
}

// page reads a claimed page and claims those it spans.
func (v *verifier) page(id uint64) (page, error) {
	data, err := v.read(id*v.pageSize, v.pageSize)
	if err != nil {
		return page{}, err
	}
	if binary.NativeEndian.Uint64(data) != id {
		return page{}, corrupt("page %d is not itself", id)
	}
	p := page{
		id:    id,
		flags: binary.NativeEndian.Uint16(data[8:]),
		count: int(binary.NativeEndian.Uint16(data[10:])),
		data:  data,
	}
	overflow := uint64(binary.NativeEndian.Uint32(data[12:]))
	if err := v.claim(id+1, overflow); err != nil {
		return page{}, err
	}
	if overflow > 0 {
		p.data, err = v.read(id*v.pageSize, (1+overflow)*v.pageSize)
	}
	return p, err
}

// freelist claims the free pages.
func (v *verifier) freelist(id uint64) error {
	if err := v.claim(id, 1); err != nil {
		return err
	}
	p, err := v.page(id)
	if err != nil {
		return err
	}
	ids := p.data[headerSize:]
	count := uint64(p.count)
	if count == 0xFFFF { // that many or more: the first number is their count
		count = binary.NativeEndian.Uint64(ids)
		ids = ids[8:]
	}
	if p.flags != freelistPage || count > uint64(len(ids))/8 {
		return corrupt("page %d is no list of free pages", id)
	}
	for i := range count {
		if err := v.claim(binary.NativeEndian.Uint64(ids[8*i:]), 1); err != nil {
			return err
		}
	}
	return nil
}

// unknown is the height of a tree of which nothing was seen yet.
const unknown = -1

// tree checks a claimed page and what is below it. It returns how many levels
// there are below, which is the same all over the tree, so that height tells
// it from what was seen before.
func (v *verifier) tree(id uint64, leaves bool, height int) (int, error) {
	p, err := v.page(id)
	if err != nil {
		return 0, err
	}
	switch {
	case p.flags != leafPage && p.flags != branchPage:
		return 0, corrupt("page %d is neither leaf nor branch", id)
	case p.count*elementSize > len(p.data)-headerSize:
		return 0, corrupt("page %d has no room for %d elements", id, p.count)
	case p.flags == leafPage && leaves:
		return 0, v.leaf(bytes.Clone(p.data), p.count)
	case p.flags == leafPage:
		return 0, nil
	}
	children, err := v.children(p)
	if err != nil {
		return 0, err
	}
	return v.branch(children, leaves, height)
}

// children claims the children of a branch, all of them before any is looked
// at, so that one that points back up is noticed.
func (v *verifier) children(p page) ([]uint64, error) {
	children := make([]uint64, p.count)
	for i := range children {
		at := headerSize + i*elementSize
		pos, ksize := binary.NativeEndian.Uint32(p.data[at:]), binary.NativeEndian.Uint32(p.data[at+4:])
		if uint64(at)+uint64(pos)+uint64(ksize) > uint64(len(p.data)) {
			return nil, corrupt("a key leaves page %d", p.id)
		}
		children[i] = binary.NativeEndian.Uint64(p.data[at+8:])
		if err := v.claim(children[i], 1); err != nil {
			return nil, err
		}
	}
	return children, nil
}

// branch goes down to the children, unless they are leaves that need not be
// looked at.
func (v *verifier) branch(children []uint64, leaves bool, height int) (int, error) {
	below := unknown
	if height != unknown {
		below = height - 1
	}
	for _, child := range children {
		if below == 0 && !leaves {
			break
		}
		var err error
		if below, err = v.tree(child, leaves, below); err != nil {
			return 0, err
		}
	}
	return below + 1, nil
}

// leaf checks that the elements of a page stay within it, and the buckets among
// them.
func (v *verifier) leaf(data []byte, count int) error {
	for i := range count {
		at := headerSize + i*elementSize
		element := data[at : at+elementSize]
		start := uint64(at) + uint64(binary.NativeEndian.Uint32(element[4:])) + uint64(binary.NativeEndian.Uint32(element[8:]))
		end := start + uint64(binary.NativeEndian.Uint32(element[12:]))
		if end > uint64(len(data)) {
			return corrupt("a value leaves its page")
		}
		if binary.NativeEndian.Uint32(element)&bucketFlag == 0 {
			continue
		}
		if err := v.bucket(data[start:end]); err != nil {
			return err
		}
	}
	return nil
}

// bucket checks a bucket: the number of its root page (8 bytes), its sequence
// (8), and where the root is 0, a single small page within the value.
func (v *verifier) bucket(value []byte) error {
	if len(value) < 16 {
		return corrupt("a bucket of %d bytes", len(value))
	}
	root := binary.NativeEndian.Uint64(value)
	if root != 0 {
		if err := v.claim(root, 1); err != nil {
			return err
		}
		_, err := v.tree(root, v.everything, unknown)
		return err
	}
	small := value[16:]
	if len(small) < headerSize || binary.NativeEndian.Uint16(small[8:]) != leafPage {
		return corrupt("a small bucket without a page")
	}
	count := int(binary.NativeEndian.Uint16(small[10:]))
	if count*elementSize > len(small)-headerSize {
		return corrupt("a small bucket has no room for %d elements", count)
	}
	return v.leaf(small, count)
}
