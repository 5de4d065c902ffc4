package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// A schema is one of OpenAPI 2, as the API server has it, or of OpenAPI 3 in a
// CustomResourceDefinition.
type schema struct {
	Ref        string             `json:"$ref"`
	Type       string             `json:"type"`
	Format     string             `json:"format"`
	Properties map[string]*schema `json:"properties"`
	Items      *schema            `json:"items"`
	Additional *schema            `json:"additionalProperties"`
	IntString  bool               `json:"x-kubernetes-int-or-string"`
	Preserve   bool               `json:"x-kubernetes-preserve-unknown-fields"`
	Kinds      []struct {
		Group   string `json:"group"`
		Version string `json:"version"`
		Kind    string `json:"kind"`
	} `json:"x-kubernetes-group-version-kind"`
}

// readOpenAPI reads the document of all types that the API server knows.
func (f *facts) readOpenAPI() error {
	file := filepath.Join(f.mods[kubernetes].Dir, "api", "openapi-spec", "swagger.json")
	src, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	var doc struct {
		Definitions map[string]*schema `json:"definitions"`
	}
	if err := json.Unmarshal(src, &doc); err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	for name, s := range doc.Definitions {
		f.addDefinition(typeName(name), s)
	}
	return nil
}

// addDefinition adds a type of the OpenAPI document. DeleteOptions and the like
// belong to every group and are no kinds of their own.
func (f *facts) addDefinition(name string, s *schema) {
	if _, ok := scalarTypes()[name]; ok {
		return
	}
	f.types[name] = fields{}
	for field, p := range s.Properties {
		f.types[name][field] = f.refer(name, p)
	}
	if len(s.Kinds) == 1 {
		gvk := s.Kinds[0]
		f.kinds[kind{apiVersion(gvk.Group, gvk.Version), gvk.Kind}] = name
	}
}

// refer returns what a schema at that place holds. Objects without a name get
// that of their place.
func (f *facts) refer(place string, s *schema) string {
	switch {
	case s.Ref != "":
		return named(typeName(strings.TrimPrefix(s.Ref, "#/definitions/")))
	case s.IntString || s.Format == "int-or-string":
		return portName
	case s.Type == "array" && s.Items != nil:
		return "[]" + f.refer(place+"[]", s.Items)
	case s.Properties != nil:
		return f.object(place, s)
	case s.Additional != nil && s.Type == "object":
		return "{}" + f.refer(place+"{}", s.Additional)
	case s.Type == "" || s.Type == "object" || s.Type == "array":
		return anything
	}
	return s.Type
}

// object adds the type of a place.
func (f *facts) object(place string, s *schema) string {
	if s.Preserve {
		return anything
	}
	f.types[place] = fields{}
	for field, p := range s.Properties {
		f.types[place][field] = f.refer(place+"."+field, p)
	}
	return place
}

// named returns what a field of a named type holds.
func named(name string) string {
	if scalar, ok := scalarTypes()[name]; ok {
		return scalar
	}
	return name
}

// scalarTypes are the types that are written as a single value, or as what no
// schema tells.
func scalarTypes() map[string]string {
	return map[string]string{
		"api/resource.Quantity":                         quantity,
		"util/intstr.IntOrString":                       portName,
		"pkg/runtime.RawExtension":                      anything,
		"meta/v1.Time":                                  text,
		"meta/v1.MicroTime":                             text,
		"meta/v1.Duration":                              text,
		"meta/v1.FieldsV1":                              anything,
		"meta/v1.Patch":                                 anything,
		"apiextensions/v1.JSON":                         anything,
		"apiextensions/v1.JSONSchemaPropsOrArray":       "apiextensions/v1.JSONSchemaProps", // hardly ever a list
		"apiextensions/v1.JSONSchemaPropsOrBool":        anything,
		"apiextensions/v1.JSONSchemaPropsOrStringArray": anything,
	}
}

// typeName shortens the name of a definition to group, version and type:
// io.k8s.api.core.v1.Pod is core/v1.Pod.
func typeName(long string) string {
	parts := strings.Split(long, ".")
	n := len(parts)
	if n < 3 {
		return long
	}
	return parts[n-3] + "/" + parts[n-2] + "." + parts[n-1]
}

// apiVersion joins a group and a version.
func apiVersion(group, version string) string {
	if group == "" {
		return version
	}
	return group + "/" + version
}

// element returns what a list or map holds at last.
func element(ref string) string { return strings.TrimLeft(ref, "[]{}") }
