# Completion of relc for fish: `relc completion fish | source`, for instance in ~/.config/fish/config.fish.
function __relc_complete
    set -l typed (commandline -opc)
    set -l current (commandline -ct)
    for found in (relc complete -- $typed[2..-1] "$current" 2>/dev/null)
        switch $found
            case ':file'
                __fish_complete_path "$current"
            case ':folder'
                __fish_complete_directories "$current"
            case '*'
                echo $found
        end
    end
end
complete --command relc --no-files --keep-order --arguments '(__relc_complete)'
