package generate

import "runtime/debug"

// Source returns the name and version of a module that the running program is
// built with, as "name version".
func Source(module string) string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return module
	}
	for _, dep := range info.Deps {
		if dep.Path == module {
			return dep.Path + " " + dep.Version
		}
	}
	return module
}
