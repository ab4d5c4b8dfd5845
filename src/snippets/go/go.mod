module snippets

go 1.26
