package main

import (
	"encoding"
	"encoding/json"
	"path"
	"reflect"
	"strings"
)

// readConfig adds the kinds that are in no OpenAPI document, from their Go types.
func (f *facts) readConfig() error {
	for version, kinds := range configKinds() {
		for name, value := range kinds {
			ref := f.reflect(reflect.TypeOf(value))
			f.kinds[kind{version, name}] = ref
			f.types[ref]["apiVersion"], f.types[ref]["kind"] = text, text
		}
	}
	f.addMetrics()
	return nil
}

// reflect returns what a field of a Go type holds, and adds that type if needed.
func (f *facts) reflect(t reflect.Type) string {
	if scalar, ok := scalarTypes()[goName(t)]; ok {
		return scalar
	}
	switch t.Kind() {
	case reflect.Pointer:
		return f.reflect(t.Elem())
	case reflect.Slice, reflect.Array:
		if t.Elem().Kind() == reflect.Uint8 {
			return text
		}
		return "[]" + f.reflect(t.Elem())
	case reflect.Map:
		return "{}" + f.reflect(t.Elem())
	case reflect.Struct:
		return f.reflectStruct(t)
	}
	return scalarOf(t)
}

// scalarOf returns what a Go type that is no struct, list or map is in YAML.
func scalarOf(t reflect.Type) string {
	switch {
	case t.Kind() == reflect.String:
		return text
	case t.Kind() == reflect.Bool:
		return boolean
	case t.Kind() == reflect.Float32, t.Kind() == reflect.Float64:
		return number
	case t.Kind() >= reflect.Int && t.Kind() <= reflect.Uint64:
		return integer
	}
	return anything
}

// reflectStruct adds a struct, unless it was.
func (f *facts) reflectStruct(t reflect.Type) string {
	name := goName(t)
	if _, ok := f.types[name]; ok {
		return name
	}
	if ownForm(t) {
		return anything
	}
	f.types[name] = fields{}
	f.reflectFields(t, f.types[name])
	return name
}

// ownForm reports whether a struct decides itself how it is written.
func ownForm(t reflect.Type) bool {
	p := reflect.PointerTo(t)
	return p.Implements(reflect.TypeFor[json.Unmarshaler]()) || p.Implements(reflect.TypeFor[encoding.TextUnmarshaler]())
}

// reflectFields adds the fields of a struct, those of embedded ones included.
func (f *facts) reflectFields(t reflect.Type, into fields) {
	for i := range t.NumField() {
		field := t.Field(i)
		name, options, _ := strings.Cut(field.Tag.Get("json"), ",")
		inline := name == "" && (field.Anonymous || strings.Contains(options, "inline"))
		switch {
		case name == "-" || !field.IsExported() && !inline:
		case inline:
			f.inline(field.Type, into)
		default:
			if name == "" {
				name = field.Name
			}
			into[name] = f.reflect(field.Type)
		}
	}
}

func (f *facts) inline(t reflect.Type, into fields) {
	if t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if t.Kind() == reflect.Struct {
		f.reflectFields(t, into)
	}
}

// goName names a Go type as typeName does: core/v1.Pod.
func goName(t reflect.Type) string {
	dir, last := path.Split(t.PkgPath())
	return path.Base(dir) + "/" + last + "." + t.Name()
}
