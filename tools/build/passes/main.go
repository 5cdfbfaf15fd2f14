// Says whether the tests of a folder of Rego pass when one of its files is changed, as `opa test` says it for a changed copy
// of the folder. Each line of the input is a change; each line of the output is an answer. The command itself would load and
// compile all of the folder again for each change.
//
//	passes FOLDER
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/tester"
)

type change struct {
	// The file that has another text; none has when it is empty.
	File string `json:"file"`
	Text string `json:"text"`
	// The file of tests that is there beside what tests share; empty for all files.
	Tests string `json:"tests"`
	// The pattern of full names of tests that run; empty for all.
	Names string `json:"names"`
}

type answer struct {
	Passes bool `json:"passes"`
	// Why the text is no Rego. What does not compile only fails its tests.
	Fault string `json:"fault,omitempty"`
}

const (
	ofTests = "_test.rego"
	shared  = "fixture_test.rego"
)

func main() {
	if err := run(os.Args[1], os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(folder string, input io.Reader, output io.Writer) error {
	modules, _, err := tester.LoadWithParserOptions([]string{folder}, nil, options())
	if err != nil {
		return err
	}
	var changes []change
	for decoder := json.NewDecoder(bufio.NewReader(input)); ; {
		var next change
		if err := decoder.Decode(&next); err == io.EOF {
			break
		} else if err != nil {
			return err
		}
		changes = append(changes, next)
	}
	answers := make([]answer, len(changes))
	numbers := make(chan int)
	var workers sync.WaitGroup
	for range runtime.NumCPU() {
		workers.Go(func() {
			for number := range numbers {
				answers[number] = judge(modules, changes[number])
			}
		})
	}
	for number := range changes {
		numbers <- number
	}
	close(numbers)
	workers.Wait()
	encoder := json.NewEncoder(output)
	for _, one := range answers {
		if err := encoder.Encode(one); err != nil {
			return err
		}
	}
	return nil
}

// As `opa test` parses.
func options() ast.ParserOptions {
	return ast.ParserOptions{
		RegoVersion:       ast.DefaultRegoVersion,
		Capabilities:      ast.CapabilitiesForThisVersion(),
		ProcessAnnotation: true,
	}
}

func judge(modules map[string]*ast.Module, changed change) answer {
	there := map[string]*ast.Module{}
	missing := map[string]bool{changed.File: true, changed.Tests: true}
	delete(missing, "")
	for path, module := range modules {
		name := filepath.Base(path)
		delete(missing, name)
		if changed.Tests != "" && strings.HasSuffix(name, ofTests) && name != changed.Tests && name != shared {
			continue
		}
		if name == changed.File {
			parsed, err := ast.ParseModuleWithOpts(path, changed.Text, options())
			if err != nil {
				return answer{Fault: err.Error()}
			}
			module = parsed
		}
		there[path] = module
	}
	if len(missing) > 0 {
		log.Fatalf("no such file: %v", missing)
	}
	if changed.Tests != "" {
		there = needed(there, changed.Tests)
	}
	return answer{Passes: passes(there, changed.Names)}
}

// The file of tests with all that it refers to, directly or not: the rest takes longer to compile than most tests to run.
func needed(modules map[string]*ast.Module, tests string) map[string]*ast.Module {
	found := map[string]*ast.Module{}
	var add func(path string)
	add = func(path string) {
		if found[path] != nil {
			return
		}
		found[path] = modules[path]
		for _, ref := range references(modules[path]) {
			for other, module := range modules {
				if isIn(module, ref) {
					add(other)
				}
			}
		}
	}
	for path := range modules {
		if filepath.Base(path) == tests {
			add(path)
		}
	}
	return found
}

// Whether a reference is to a module's package, to one above it, or to a rule of it.
func isIn(module *ast.Module, ref ast.Ref) bool {
	of := module.Package.Path
	if of.HasPrefix(ref) {
		return true
	}
	return ref.HasPrefix(of) && slices.ContainsFunc(module.Rules, func(rule *ast.Rule) bool {
		name, isVariable := rule.Head.Ref()[0].Value.(ast.Var)
		return isVariable && ref[len(of)].Value.Compare(ast.String(name)) == 0
	})
}

// Packages and rules that a module names, its own package among them: that may lie in several files.
func references(module *ast.Module) []ast.Ref {
	found := []ast.Ref{module.Package.Path}
	ast.WalkRefs(module, func(ref ast.Ref) bool {
		if ref.HasPrefix(ast.DefaultRootRef) {
			found = append(found, ref.ConstantPrefix())
		}
		return false
	})
	return found
}

// As `opa test` runs them, one after the other: changes are judged side by side.
func passes(modules map[string]*ast.Module, names string) bool {
	ctx := context.Background()
	store := inmem.New()
	transaction := storage.NewTransactionOrDie(ctx, store, storage.WriteParams)
	defer store.Abort(ctx, transaction)
	compiler := ast.NewCompiler().
		WithCapabilities(ast.CapabilitiesForThisVersion()).
		WithEnablePrintStatements(true).
		WithUseTypeCheckAnnotations(true)
	results, err := tester.NewRunner().
		SetCompiler(compiler).
		SetStore(store).
		SetModules(modules).
		SetTimeout(5*time.Second).
		SetParallel(1).
		Filter(names).
		RunTests(ctx, transaction)
	if err != nil {
		return false
	}
	pass := true
	for result := range results {
		pass = pass && result.Pass()
	}
	return pass
}
