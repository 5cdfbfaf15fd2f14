// Prints what rules of a folder of Rego read, as `opa deps -f json` does for one rule: base documents and other rules, by
// the name of the rule. OPA's own command loads and compiles all of the Rego again for each rule.
//
//	reads FOLDER RULE…
package main

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/dependencies"
	"github.com/open-policy-agent/opa/v1/loader"
)

type reads struct {
	Base    []ast.Ref `json:"base"`
	Virtual []ast.Ref `json:"virtual"`
}

func main() {
	byRule, err := readsOf(os.Args[1], os.Args[2:])
	if err == nil {
		err = json.NewEncoder(os.Stdout).Encode(byRule)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func readsOf(folder string, rules []string) (map[string]reads, error) {
	isTest := func(_ string, info fs.FileInfo, _ int) bool { return strings.HasSuffix(info.Name(), "_test.rego") }
	loaded, err := loader.NewFileLoader().Filtered([]string{folder}, isTest)
	if err != nil {
		return nil, err
	}
	compiler := ast.NewCompiler()
	if compiler.Compile(loaded.ParsedModules()); compiler.Failed() {
		return nil, compiler.Errors
	}
	byRule := map[string]reads{}
	for _, rule := range rules {
		query, err := ast.ParseBody(rule)
		if err != nil {
			return nil, err
		}
		base, err := dependencies.Base(compiler, query)
		if err != nil {
			return nil, err
		}
		virtual, err := dependencies.Virtual(compiler, query)
		if err != nil {
			return nil, err
		}
		byRule[rule] = reads{base, virtual}
	}
	return byRule, nil
}
