namespace Isomer.Sqlite;

/// <summary>Every query of the X-Ray. Their number does not depend on the number of tables.</summary>
internal static class CatalogQueries
{
    // rootpage 0 marks a virtual table: asking a pragma about one would load its module.
    // https://www.sqlite.org/schematab.html
    public const string Objects =
        """
        SELECT type, name, tbl_name, sql, rootpage = 0
        FROM main.sqlite_schema
        WHERE name NOT LIKE 'sqlite\_%' ESCAPE '\' AND tbl_name NOT LIKE 'isomer\_%' ESCAPE '\'
        ORDER BY type, name
        """;

    // hidden: 2 a virtual, 3 a stored generated column. https://www.sqlite.org/pragma.html#pragma_table_xinfo
    public const string Columns =
        """
        SELECT s.name, c.name, c.type, c."notnull", c.dflt_value, c.pk, c.hidden
        FROM main.sqlite_schema AS s JOIN pragma_table_xinfo(s.name, 'main') AS c
        WHERE s.type = 'table' AND s.rootpage > 0
        ORDER BY s.name, c.cid
        """;

    // origin: c CREATE INDEX, u UNIQUE, pk PRIMARY KEY; cid -2 is an expression. https://www.sqlite.org/pragma.html#pragma_index_xinfo
    public const string Keys =
        """
        SELECT s.name, i.name, i."unique", i.origin, c.cid, c.name, c."desc"
        FROM main.sqlite_schema AS s JOIN pragma_index_list(s.name, 'main') AS i JOIN pragma_index_xinfo(i.name, 'main') AS c
        WHERE s.type = 'table' AND s.rootpage > 0 AND c.key = 1
        ORDER BY s.name, i.name, c.seqno
        """;

    public const string ForeignKeys =
        """
        SELECT s.name, f.id, f."table", f."from", f."to", f.on_update, f.on_delete
        FROM main.sqlite_schema AS s JOIN pragma_foreign_key_list(s.name, 'main') AS f
        WHERE s.type = 'table' AND s.rootpage > 0
        ORDER BY s.name, f.id, f.seq
        """;
}
