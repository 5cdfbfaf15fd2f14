# Completion of relc for bash: `source <(relc completion bash)`, for instance in ~/.bashrc.
_relc() {
  local line=${COMP_LINE:0:COMP_POINT} said found prefix
  local current=${COMP_WORDS[COMP_CWORD]}
  local -a typed=()
  COMPREPLY=()
  read -ra typed <<<"$line"
  [[ $line == *[[:space:]] ]] && typed+=('')
  said=$(relc complete -- "${typed[@]:1}" 2>/dev/null) || return 0
  # bash takes `:` and `=` for the ends of words.
  [[ $current == [:=] ]] && current=
  prefix=${typed[${#typed[@]} - 1]}
  prefix=${prefix%"$current"}
  while IFS= read -r found; do
    case $found in
      :file | :folder)
        compopt -o filenames 2>/dev/null
        while IFS= read -r line; do COMPREPLY+=("$line"); done \
          < <(compgen "$([[ $found == :file ]] && echo -f || echo -d)" -- "$current")
        ;;
      ?*)
        found=${found%%$'\t'*}
        COMPREPLY+=("${found#"$prefix"}")
        ;;
    esac
  done <<<"$said"
  return 0
}
complete -F _relc relc
