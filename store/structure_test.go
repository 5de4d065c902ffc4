package store

import (
	"bytes"
	"encoding/binary"
	"os"
	"slices"
	"testing"
)

// structure is the sample file, taken apart.
type structure struct {
	file []byte
	page int
}

func (s structure) verify(everything bool) error {
	v := &verifier{file: bytes.NewReader(s.file), pageSize: uint64(s.page), everything: everything}
	return v.check()
}

// find is where in the file the first page in use of a kind is.
func (s structure) find(t *testing.T, flags uint16) int {
	t.Helper()
	v := &verifier{file: bytes.NewReader(s.file), pageSize: uint64(s.page)}
	_, freelist, err := v.readMeta()
	if err != nil {
		t.Fatal(err)
	}
	if flags == freelistPage {
		return int(freelist) * s.page
	}
	if err := v.freelist(freelist); err != nil {
		t.Fatal(err)
	}
	for id := 2; id < len(v.claimed); id++ {
		at := id * s.page
		if !v.claimed[id] && binary.NativeEndian.Uint16(s.file[at+8:]) == flags && int(binary.NativeEndian.Uint64(s.file[at:])) == id {
			return at
		}
	}
	t.Fatalf("no page of kind %d", flags)
	return 0
}

func TestStructure(t *testing.T) {
	file, _, _ := sample(t, 400)
	put16, put32, put64 := binary.NativeEndian.PutUint16, binary.NativeEndian.PutUint32, binary.NativeEndian.PutUint64
	tests := []struct {
		name       string
		damage     func(s *structure)
		everything bool
	}{
		{"a leaf is another page", func(s *structure) { put64(s.file[s.find(t, leafPage):], 3) }, true},
		{"a leaf is of no kind", func(s *structure) { put16(s.file[s.find(t, leafPage)+8:], 0) }, true},
		{"a value leaves its page", func(s *structure) { put32(s.file[s.find(t, leafPage)+headerSize+12:], 5000) }, true},
		{"a value is far away", func(s *structure) { put32(s.file[s.find(t, leafPage)+headerSize+4:], 1<<31) }, true},
		{"more elements than fit", func(s *structure) { put16(s.file[s.find(t, leafPage)+10:], 300) }, true},
		{"a leaf spans the next pages", func(s *structure) { put32(s.file[s.find(t, leafPage)+12:], 3) }, true},
		{"a branch is another page", func(s *structure) { put64(s.file[s.find(t, branchPage):], 3) }, false},
		{"a key leaves its branch", func(s *structure) { put32(s.file[s.find(t, branchPage)+headerSize+4:], 5000) }, false},
		{"a child twice", func(s *structure) {
			at := s.find(t, branchPage) + headerSize + 8
			copy(s.file[at+elementSize:at+elementSize+8], s.file[at:at+8])
		}, false},
		{"a child beyond the end", func(s *structure) { put64(s.file[s.find(t, branchPage)+headerSize+8:], 1<<40) }, false},
		{"a child that is a meta page", func(s *structure) { put64(s.file[s.find(t, branchPage)+headerSize+8:], 1) }, false},
		{"no list of free pages", func(s *structure) { put16(s.file[s.find(t, freelistPage)+8:], leafPage) }, false},
		{"more free pages than fit", func(s *structure) { put16(s.file[s.find(t, freelistPage)+10:], 60_000) }, false},
		{"a page is free and in use", func(s *structure) {
			at := s.find(t, freelistPage)
			put64(s.file[at+headerSize:], uint64(s.find(t, branchPage)/s.page))
			put16(s.file[at+10:], 1)
		}, false},
		{"no meta page", func(s *structure) { clear(s.file[:2*s.page]) }, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := structure{slices.Clone(file), os.Getpagesize()}
			if err := s.verify(tt.everything); err != nil {
				t.Fatalf("undamaged: %v", err)
			}
			tt.damage(&s)
			want(t, s.verify(tt.everything), ErrCorrupt)
		})
	}
}

// Most leaves are not looked at, but they have to be there.
func TestStructureNoticesEveryCut(t *testing.T) {
	file, _, _ := sample(t, 400)
	page := os.Getpagesize()
	for end := needed(t, file) - 1; end > 0; end -= page {
		s := structure{file[:end], page}
		want(t, s.verify(false), ErrCorrupt)
	}
}

// From 65,535 free pages on, their number does not fit where it usually is.
func TestManyFreePages(t *testing.T) {
	const free, page = 70_000, 4096
	size := (headerSize+8*(free+1))/page + 1
	list := make([]byte, size*page)
	binary.NativeEndian.PutUint64(list, 0)
	binary.NativeEndian.PutUint16(list[8:], freelistPage)
	binary.NativeEndian.PutUint16(list[10:], 0xFFFF)
	binary.NativeEndian.PutUint32(list[12:], uint32(size-1))
	binary.NativeEndian.PutUint64(list[headerSize:], free)
	for i := range free {
		binary.NativeEndian.PutUint64(list[headerSize+8+8*i:], uint64(1000+i))
	}
	binary.NativeEndian.PutUint64(list, 2)
	file := append(make([]byte, 2*page), list...)
	v := &verifier{file: bytes.NewReader(file), pageSize: page, claimed: make([]bool, 1000+free)}
	if err := v.freelist(2); err != nil {
		t.Fatal(err)
	}
	if !v.claimed[1000+free-1] || v.claimed[999] {
		t.Error("not the free pages")
	}
}
