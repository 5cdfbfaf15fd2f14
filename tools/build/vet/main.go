// Judges JSON documents by definitions of a package of CUE, as `cue vet -c -d DEFINITION FOLDER json: FILE` judges one. Each
// line of the input is a document with its definition; each line of the output is what CUE says of it, as JSON: empty when it
// passes. The command itself would load the package again for each document.
//
//	vet FOLDER
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"sync"

	"cuelang.org/go/cue"
	"cuelang.org/go/cue/cuecontext"
	cueerrors "cuelang.org/go/cue/errors"
	"cuelang.org/go/cue/load"
	cuejson "cuelang.org/go/encoding/json"
)

type candidate struct {
	Definition string          `json:"definition"`
	Value      json.RawMessage `json:"value"`
}

// A context keeps everything that was built in it.
const documentsPerContext = 500

func main() {
	said, err := vet(os.Args[1], os.Stdin)
	if err == nil {
		encoder := json.NewEncoder(os.Stdout)
		for index := 0; err == nil && index < len(said); index++ {
			err = encoder.Encode(said[index])
		}
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func vet(folder string, input io.Reader) ([]string, error) {
	var candidates []candidate
	for decoder := json.NewDecoder(bufio.NewReader(input)); ; {
		var next candidate
		if err := decoder.Decode(&next); err == io.EOF {
			break
		} else if err != nil {
			return nil, err
		}
		candidates = append(candidates, next)
	}
	said := make([]string, len(candidates))
	failed := make([]error, len(candidates)/documentsPerContext+1)
	parts := make(chan int)
	var workers sync.WaitGroup
	for range runtime.NumCPU() {
		workers.Go(func() {
			for part := range parts {
				first := part * documentsPerContext
				last := min(first+documentsPerContext, len(candidates))
				failed[part] = vetPart(folder, candidates[first:last], said[first:last])
			}
		})
	}
	for part := range failed {
		parts <- part
	}
	close(parts)
	workers.Wait()
	return said, errors.Join(failed...)
}

func vetPart(folder string, candidates []candidate, said []string) error {
	context := cuecontext.New()
	loaded := load.Instances([]string{"."}, &load.Config{Dir: folder})
	if loaded[0].Err != nil {
		return loaded[0].Err
	}
	schemas := context.BuildInstance(loaded[0])
	if err := schemas.Err(); err != nil {
		return err
	}
	for index, one := range candidates {
		schema := schemas.LookupPath(cue.ParsePath(one.Definition))
		if err := schema.Err(); err != nil {
			return err
		}
		expression, err := cuejson.Extract("", one.Value)
		if err != nil {
			return err
		}
		if err := context.BuildExpr(expression).Unify(schema).Validate(cue.Concrete(true)); err != nil {
			said[index] = cueerrors.Details(err, nil)
		}
	}
	return nil
}
