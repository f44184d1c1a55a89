namespace Isomer.PostgreSql;

/// <summary>
/// The X-Ray's queries: one per kind of object, whatever the number of objects. Each takes the wanted schemas as $1 (empty: all that are
/// not the server's own) and leaves out what belongs to an extension. https://www.postgresql.org/docs/15/catalogs.html
/// </summary>
internal static class CatalogQueries
{
    private const string OwnSchemas = """
        n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\_%' AND (cardinality($1::text[]) = 0 OR n.nspname = ANY ($1::text[]))
        """;

    private const string NotOfExtension =
        "NOT EXISTS (SELECT FROM pg_depend x WHERE x.objid = o.oid AND x.classid = o.tableoid AND x.deptype = 'e')";

    /// <summary>Tables and partitions.</summary>
    public const string Tables = $"""
        SELECT o.oid, n.nspname::text, o.relname::text, o.relkind::text, o.relpersistence::text, o.reloptions,
               obj_description(o.oid, 'pg_class'), o.relispartition, o.relrowsecurity,
               CASE WHEN o.reloftype <> 0 THEN format_type(o.reloftype, NULL) END, s.spcname::text,
               CASE WHEN m.amname <> 'heap' THEN m.amname::text END,
               p.partstrat::text,
               CASE WHEN o.relkind = 'p' THEN (
                   SELECT array_agg(coalesce(a.attname::text, pg_get_expr(p.partexprs, o.oid)) ORDER BY k.place)
                   FROM unnest(p.partattrs::int2[]) WITH ORDINALITY AS k (attnum, place)
                   LEFT JOIN pg_attribute a ON a.attrelid = o.oid AND a.attnum = k.attnum AND k.attnum > 0) END,
               p.partexprs IS NOT NULL,
               pg_get_expr(o.relpartbound, o.oid),
               (SELECT array_agg(i.inhparent ORDER BY i.inhseqno) FROM pg_inherits i WHERE i.inhrelid = o.oid),
               o.relforcerowsecurity
        FROM pg_class o
        JOIN pg_namespace n ON n.oid = o.relnamespace
        LEFT JOIN pg_partitioned_table p ON p.partrelid = o.oid
        LEFT JOIN pg_am m ON m.oid = o.relam
        LEFT JOIN pg_tablespace s ON s.oid = o.reltablespace
        WHERE o.relkind IN ('r', 'p') AND o.relpersistence <> 't' AND {OwnSchemas} AND {NotOfExtension}
        ORDER BY n.nspname, o.relname
        """;

    /// <summary>Columns of tables, each with the sequence behind it.</summary>
    public const string Columns = $"""
        SELECT a.attrelid, a.attname::text, format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attidentity::text, a.attgenerated::text,
               pg_get_expr(d.adbin, d.adrelid), col_description(a.attrelid, a.attnum),
               CASE WHEN a.attcollation <> t.typcollation THEN l.collname::text END,
               tn.nspname::text, CASE WHEN t.typtype = 'd' THEN t.typname::text END,
               q.seqrelid, qn.nspname::text, qc.relname::text, q.seqstart, q.seqincrement, q.seqmin, q.seqmax, q.seqcache, q.seqcycle,
               (SELECT count(*) FROM pg_depend u WHERE u.refclassid = 'pg_class'::regclass AND u.refobjid = q.seqrelid AND u.classid = 'pg_attrdef'::regclass)
        FROM pg_class o
        JOIN pg_namespace n ON n.oid = o.relnamespace
        JOIN pg_attribute a ON a.attrelid = o.oid AND a.attnum > 0 AND NOT a.attisdropped
        JOIN pg_type t ON t.oid = a.atttypid
        JOIN pg_namespace tn ON tn.oid = t.typnamespace
        LEFT JOIN pg_collation l ON l.oid = a.attcollation
        LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
        LEFT JOIN pg_depend w ON w.refclassid = 'pg_class'::regclass AND w.refobjid = a.attrelid AND w.refobjsubid = a.attnum
             AND w.classid = 'pg_class'::regclass AND w.deptype IN ('a', 'i')
             AND EXISTS (SELECT FROM pg_sequence e WHERE e.seqrelid = w.objid)
        LEFT JOIN pg_sequence q ON q.seqrelid = w.objid
        LEFT JOIN pg_class qc ON qc.oid = q.seqrelid
        LEFT JOIN pg_namespace qn ON qn.oid = qc.relnamespace
        WHERE o.relkind IN ('r', 'p') AND NOT o.relispartition AND o.relpersistence <> 't' AND {OwnSchemas} AND {NotOfExtension}
        ORDER BY a.attrelid, a.attnum, q.seqrelid
        """;

    /// <summary>
    /// Constraints of tables and domains. Clones that partitioning makes are left out; NOT NULL (rows since 18) is read with the columns.
    /// </summary>
    public const string Constraints = $"""
        SELECT k.conrelid, k.contypid, k.conname::text, k.contype::text,
               (SELECT array_agg(a.attname::text ORDER BY c.place) FROM unnest(k.conkey) WITH ORDINALITY AS c (attnum, place)
                JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = c.attnum),
               fn.nspname::text, fc.relname::text,
               (SELECT array_agg(a.attname::text ORDER BY c.place) FROM unnest(k.confkey) WITH ORDINALITY AS c (attnum, place)
                JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = c.attnum),
               k.confdeltype::text, k.confupdtype::text, k.confmatchtype = 'f', k.condeferrable, k.condeferred, k.convalidated, k.connoinherit,
               pg_get_expr(k.conbin, k.conrelid), pg_get_constraintdef(k.oid), i.indnullsnotdistinct, coalesce(i.indnatts > i.indnkeyatts, false),
               k.confdelsetcols IS NOT NULL
        FROM pg_constraint k
        JOIN pg_namespace n ON n.oid = k.connamespace
        LEFT JOIN pg_class fc ON fc.oid = k.confrelid
        LEFT JOIN pg_namespace fn ON fn.oid = fc.relnamespace
        LEFT JOIN pg_index i ON i.indexrelid = k.conindid AND k.contype IN ('p', 'u')
        WHERE k.contype IN ('p', 'u', 'f', 'c', 'x') AND k.conparentid = 0 AND (k.conislocal OR k.contype = 'c') AND {OwnSchemas}
        ORDER BY k.conrelid, k.contypid, k.conname
        """;

    /// <summary>Indexes that back no constraint, except those that partitioning makes.</summary>
    public const string Indexes = $"""
        SELECT i.indrelid, o.relname::text, m.amname::text, i.indisunique, i.indnullsnotdistinct, i.indisvalid, i.indnkeyatts::int,
               (SELECT array_agg(a.attname::text ORDER BY g.place) FROM unnest(i.indkey::int2[]) WITH ORDINALITY AS g (attnum, place)
                LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = g.attnum AND g.attnum <> 0),
               (SELECT array_agg(pg_get_indexdef(i.indexrelid, g, false) ORDER BY g) FROM generate_series(1, i.indnkeyatts) g),
               i.indoption::int2[]::int[],
               (SELECT array_agg(CASE WHEN NOT p.opcdefault THEN p.opcname::text END ORDER BY g.place)
                FROM unnest(i.indclass::oid[]) WITH ORDINALITY AS g (opclass, place) JOIN pg_opclass p ON p.oid = g.opclass),
               (SELECT array_agg(CASE WHEN l.oid <> coalesce(a.attcollation, 'pg_catalog."default"'::regcollation) THEN l.collname::text END ORDER BY g.place)
                FROM unnest(i.indcollation::oid[], i.indkey::int2[]) WITH ORDINALITY AS g (coll, attnum, place)
                LEFT JOIN pg_collation l ON l.oid = g.coll
                LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = g.attnum AND g.attnum <> 0
                WHERE g.place <= i.indnkeyatts),
               pg_get_expr(i.indpred, i.indrelid), pg_get_indexdef(i.indexrelid), obj_description(o.oid, 'pg_class'),
               o.reloptions IS NOT NULL OR o.reltablespace <> 0
                   OR EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = o.oid AND a.attoptions IS NOT NULL)
        FROM pg_index i
        JOIN pg_class o ON o.oid = i.indexrelid
        JOIN pg_namespace n ON n.oid = o.relnamespace
        JOIN pg_am m ON m.oid = o.relam
        WHERE {OwnSchemas} AND {NotOfExtension}
          AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))
          AND NOT EXISTS (SELECT FROM pg_inherits h WHERE h.inhrelid = i.indexrelid)
        ORDER BY i.indrelid, o.relname
        """;

    /// <summary>Sequences, those behind columns included.</summary>
    public const string Sequences = $"""
        SELECT o.oid, n.nspname::text, o.relname::text, format_type(q.seqtypid, NULL), q.seqstart, q.seqincrement, q.seqmin, q.seqmax, q.seqcache,
               q.seqcycle, obj_description(o.oid, 'pg_class')
        FROM pg_sequence q
        JOIN pg_class o ON o.oid = q.seqrelid
        JOIN pg_namespace n ON n.oid = o.relnamespace
        WHERE o.relpersistence <> 't' AND {OwnSchemas} AND {NotOfExtension}
        ORDER BY n.nspname, o.relname
        """;

    /// <summary>Enum types.</summary>
    public const string Enums = $"""
        SELECT n.nspname::text, o.typname::text, format_type(o.oid, NULL),
               (SELECT array_agg(e.enumlabel::text ORDER BY e.enumsortorder) FROM pg_enum e WHERE e.enumtypid = o.oid), obj_description(o.oid, 'pg_type')
        FROM pg_type o
        JOIN pg_namespace n ON n.oid = o.typnamespace
        WHERE o.typtype = 'e' AND {OwnSchemas} AND {NotOfExtension}
        ORDER BY n.nspname, o.typname
        """;

    /// <summary>Domains.</summary>
    public const string Domains = $"""
        SELECT o.oid, n.nspname::text, o.typname::text, format_type(o.typbasetype, o.typtypmod), o.typnotnull, pg_get_expr(o.typdefaultbin, 0),
               CASE WHEN o.typcollation <> b.typcollation THEN l.collname::text END, obj_description(o.oid, 'pg_type'), format_type(o.oid, NULL)
        FROM pg_type o
        JOIN pg_namespace n ON n.oid = o.typnamespace
        JOIN pg_type b ON b.oid = o.typbasetype
        LEFT JOIN pg_collation l ON l.oid = o.typcollation
        WHERE o.typtype = 'd' AND {OwnSchemas} AND {NotOfExtension}
        ORDER BY n.nspname, o.typname
        """;

    /// <summary>Views and materialized views.</summary>
    public const string Views = $"""
        SELECT n.nspname::text, o.relname::text, pg_get_viewdef(o.oid), o.relkind = 'm', obj_description(o.oid, 'pg_class')
        FROM pg_class o
        JOIN pg_namespace n ON n.oid = o.relnamespace
        WHERE o.relkind IN ('v', 'm') AND o.relpersistence <> 't' AND {OwnSchemas} AND {NotOfExtension}
        ORDER BY n.nspname, o.relname
        """;

    /// <summary>Functions and procedures. Aggregates have no definition to print and are listed by <see cref="Others"/>.</summary>
    public const string Routines = $"""
        SELECT n.nspname::text, o.proname || '(' || pg_get_function_identity_arguments(o.oid) || ')', pg_get_functiondef(o.oid)
        FROM pg_proc o
        JOIN pg_namespace n ON n.oid = o.pronamespace
        WHERE o.prokind <> 'a' AND {OwnSchemas} AND {NotOfExtension}
          AND NOT EXISTS (SELECT FROM pg_depend x WHERE x.classid = o.tableoid AND x.objid = o.oid AND x.deptype = 'i')
        ORDER BY n.nspname, 2
        """;

    /// <summary>Triggers that people made.</summary>
    public const string Triggers = $"""
        SELECT g.tgrelid, g.tgname::text, pg_get_triggerdef(g.oid), n.nspname::text, o.relname::text, g.tgenabled = 'O'
        FROM pg_trigger g
        JOIN pg_class o ON o.oid = g.tgrelid
        JOIN pg_namespace n ON n.oid = o.relnamespace
        WHERE NOT g.tgisinternal AND g.tgparentid = 0 AND {OwnSchemas} AND {NotOfExtension}
        ORDER BY n.nspname, o.relname, g.tgname
        """;

    /// <summary>Everything else: its kind, its name, and a statement that makes it.</summary>
    public const string Others = $"""
        SELECT 'extension', NULL, o.extname::text, format('CREATE EXTENSION %I WITH SCHEMA %I', o.extname, n.nspname)
        FROM pg_extension o JOIN pg_namespace n ON n.oid = o.extnamespace
        WHERE o.extname <> 'plpgsql'
        UNION ALL
        SELECT 'rule', n.nspname::text, c.relname || '.' || o.rulename, pg_get_ruledef(o.oid)
        FROM pg_rewrite o JOIN pg_class c ON c.oid = o.ev_class JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE o.rulename <> '_RETURN' AND {OwnSchemas} AND {NotOfExtension}
        UNION ALL
        SELECT 'policy', n.nspname::text, c.relname || '.' || o.polname,
               format('CREATE POLICY %I ON %I.%I AS %s FOR %s TO %s', o.polname, n.nspname, c.relname,
                      CASE WHEN o.polpermissive THEN 'PERMISSIVE' ELSE 'RESTRICTIVE' END,
                      CASE o.polcmd WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE' WHEN 'd' THEN 'DELETE' ELSE 'ALL' END,
                      coalesce((SELECT string_agg(quote_ident(r.rolname), ', ' ORDER BY r.rolname) FROM pg_roles r WHERE r.oid = ANY (o.polroles)), 'PUBLIC'))
               || coalesce(' USING (' || pg_get_expr(o.polqual, o.polrelid) || ')', '')
               || coalesce(' WITH CHECK (' || pg_get_expr(o.polwithcheck, o.polrelid) || ')', '')
        FROM pg_policy o JOIN pg_class c ON c.oid = o.polrelid JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE {OwnSchemas} AND {NotOfExtension}
        UNION ALL
        SELECT 'composite type', n.nspname::text, o.typname::text, format('CREATE TYPE %I.%I AS (%s)', n.nspname, o.typname,
               (SELECT string_agg(format('%I %s', a.attname, format_type(a.atttypid, a.atttypmod)), ', ' ORDER BY a.attnum)
                FROM pg_attribute a WHERE a.attrelid = o.typrelid AND a.attnum > 0 AND NOT a.attisdropped))
        FROM pg_type o JOIN pg_namespace n ON n.oid = o.typnamespace JOIN pg_class c ON c.oid = o.typrelid AND c.relkind = 'c'
        WHERE {OwnSchemas} AND {NotOfExtension}
        UNION ALL
        SELECT 'range type', n.nspname::text, o.typname::text, format('CREATE TYPE %I.%I AS RANGE (SUBTYPE = %s)', n.nspname, o.typname, format_type(r.rngsubtype, NULL))
        FROM pg_range r JOIN pg_type o ON o.oid = r.rngtypid JOIN pg_namespace n ON n.oid = o.typnamespace
        WHERE {OwnSchemas} AND {NotOfExtension}
        UNION ALL
        SELECT 'base type', n.nspname::text, o.typname::text, format('CREATE TYPE %I.%I', n.nspname, o.typname)
        FROM pg_type o JOIN pg_namespace n ON n.oid = o.typnamespace
        WHERE o.typtype = 'b' AND o.typcategory <> 'A' AND {OwnSchemas} AND {NotOfExtension}
        UNION ALL
        SELECT 'foreign table', n.nspname::text, o.relname::text, format('CREATE FOREIGN TABLE %I.%I (%s) SERVER %I', n.nspname, o.relname,
               (SELECT string_agg(format('%I %s', a.attname, format_type(a.atttypid, a.atttypmod)) || CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END, ', ' ORDER BY a.attnum)
                FROM pg_attribute a WHERE a.attrelid = o.oid AND a.attnum > 0 AND NOT a.attisdropped), s.srvname)
        FROM pg_class o JOIN pg_namespace n ON n.oid = o.relnamespace JOIN pg_foreign_table f ON f.ftrelid = o.oid JOIN pg_foreign_server s ON s.oid = f.ftserver
        WHERE o.relkind = 'f' AND {OwnSchemas} AND {NotOfExtension}
        UNION ALL
        SELECT 'foreign server', NULL, o.srvname::text, format('CREATE SERVER %I FOREIGN DATA WRAPPER %I', o.srvname, w.fdwname)
        FROM pg_foreign_server o JOIN pg_foreign_data_wrapper w ON w.oid = o.srvfdw
        UNION ALL
        SELECT 'event trigger', NULL, o.evtname::text, format('CREATE EVENT TRIGGER %I ON %s EXECUTE FUNCTION %s()', o.evtname, o.evtevent, o.evtfoid::regproc)
        FROM pg_event_trigger o WHERE {NotOfExtension}
        UNION ALL
        SELECT 'publication', NULL, o.pubname::text, format('CREATE PUBLICATION %I', o.pubname) || CASE WHEN o.puballtables THEN ' FOR ALL TABLES' ELSE '' END
        FROM pg_publication o
        UNION ALL
        SELECT 'statistics', n.nspname::text, o.stxname::text, pg_get_statisticsobjdef(o.oid)
        FROM pg_statistic_ext o JOIN pg_namespace n ON n.oid = o.stxnamespace
        WHERE {OwnSchemas} AND {NotOfExtension}
        UNION ALL
        SELECT 'aggregate', n.nspname::text, o.proname || '(' || pg_get_function_identity_arguments(o.oid) || ')',
               format('CREATE AGGREGATE %I.%I (%s) (SFUNC = %s, STYPE = %s)', n.nspname, o.proname, pg_get_function_identity_arguments(o.oid), g.aggtransfn, format_type(g.aggtranstype, NULL))
        FROM pg_aggregate g JOIN pg_proc o ON o.oid = g.aggfnoid JOIN pg_namespace n ON n.oid = o.pronamespace
        WHERE {OwnSchemas} AND {NotOfExtension}
        UNION ALL
        SELECT 'operator', n.nspname::text, format('%s(%s,%s)', o.oprname, CASE WHEN o.oprleft <> 0 THEN format_type(o.oprleft, NULL) END, format_type(o.oprright, NULL)),
               format('CREATE OPERATOR %I.%s (FUNCTION = %s, RIGHTARG = %s', n.nspname, o.oprname, o.oprcode, format_type(o.oprright, NULL))
               || CASE WHEN o.oprleft <> 0 THEN ', LEFTARG = ' || format_type(o.oprleft, NULL) ELSE '' END || ')'
        FROM pg_operator o JOIN pg_namespace n ON n.oid = o.oprnamespace
        WHERE {OwnSchemas} AND {NotOfExtension}
        UNION ALL
        SELECT 'operator class', n.nspname::text, o.opcname::text, format('CREATE OPERATOR CLASS %I.%I FOR TYPE %s USING %s', n.nspname, o.opcname, format_type(o.opcintype, NULL), m.amname)
        FROM pg_opclass o JOIN pg_namespace n ON n.oid = o.opcnamespace JOIN pg_am m ON m.oid = o.opcmethod
        WHERE {OwnSchemas} AND {NotOfExtension}
        UNION ALL
        SELECT 'collation', n.nspname::text, o.collname::text, format('CREATE COLLATION %I.%I (PROVIDER = %s, LOCALE = %L, DETERMINISTIC = %s)',
               n.nspname, o.collname, CASE o.collprovider WHEN 'i' THEN 'icu' WHEN 'b' THEN 'builtin' ELSE 'libc' END,
               -- The locale's column was renamed twice.
               coalesce(to_jsonb(o)->>'colllocale', to_jsonb(o)->>'colliculocale', o.collcollate), o.collisdeterministic::text)
        FROM pg_collation o JOIN pg_namespace n ON n.oid = o.collnamespace
        WHERE {OwnSchemas} AND {NotOfExtension}
        UNION ALL
        SELECT 'cast', NULL, format('%s as %s', format_type(o.castsource, NULL), format_type(o.casttarget, NULL)),
               format('CREATE CAST (%s AS %s)', format_type(o.castsource, NULL), format_type(o.casttarget, NULL))
               || CASE o.castmethod WHEN 'f' THEN ' WITH FUNCTION ' || o.castfunc::regprocedure WHEN 'i' THEN ' WITH INOUT' ELSE ' WITHOUT FUNCTION' END
               || CASE o.castcontext WHEN 'a' THEN ' AS ASSIGNMENT' WHEN 'i' THEN ' AS IMPLICIT' ELSE '' END
        FROM pg_cast o WHERE o.oid >= 16384 AND {NotOfExtension}
          AND NOT EXISTS (SELECT FROM pg_depend x WHERE x.objid = o.oid AND x.classid = o.tableoid AND x.deptype = 'i')
        UNION ALL
        SELECT 'language', NULL, o.lanname::text, format('CREATE LANGUAGE %I', o.lanname)
        FROM pg_language o WHERE o.oid >= 16384 AND {NotOfExtension}
        UNION ALL
        SELECT 'text search configuration', n.nspname::text, o.cfgname::text, format('CREATE TEXT SEARCH CONFIGURATION %I.%I', n.nspname, o.cfgname)
        FROM pg_ts_config o JOIN pg_namespace n ON n.oid = o.cfgnamespace
        WHERE {OwnSchemas} AND {NotOfExtension}
        UNION ALL
        SELECT 'text search dictionary', n.nspname::text, o.dictname::text, format('CREATE TEXT SEARCH DICTIONARY %I.%I', n.nspname, o.dictname)
        FROM pg_ts_dict o JOIN pg_namespace n ON n.oid = o.dictnamespace
        WHERE {OwnSchemas} AND {NotOfExtension}
        UNION ALL
        SELECT 'view options', n.nspname::text, o.relname::text, format('ALTER VIEW %I.%I SET (%s)', n.nspname, o.relname, array_to_string(o.reloptions, ', '))
        FROM pg_class o JOIN pg_namespace n ON n.oid = o.relnamespace
        WHERE o.relkind = 'v' AND o.reloptions IS NOT NULL AND {OwnSchemas} AND {NotOfExtension}
        UNION ALL
        SELECT 'comment', NULL, i.type || ' ' || i.identity,
               format('COMMENT ON %s %s IS %L', CASE WHEN i.type LIKE '% constraint' THEN 'CONSTRAINT' ELSE upper(i.type) END, i.identity, d.description)
        FROM pg_description d
        CROSS JOIN LATERAL pg_identify_object(d.classoid, d.objoid, d.objsubid) i
        JOIN pg_namespace n ON n.nspname = coalesce(i.schema, CASE WHEN i.type = 'schema' THEN i.name END,
            (SELECT kn.nspname FROM pg_constraint k JOIN pg_namespace kn ON kn.oid = k.connamespace WHERE d.classoid = 'pg_constraint'::regclass AND k.oid = d.objoid),
            (SELECT gn.nspname FROM pg_trigger g JOIN pg_class gc ON gc.oid = g.tgrelid JOIN pg_namespace gn ON gn.oid = gc.relnamespace WHERE d.classoid = 'pg_trigger'::regclass AND g.oid = d.objoid))
        WHERE {OwnSchemas}
          AND (d.classoid IN ('pg_constraint'::regclass, 'pg_trigger'::regclass, 'pg_proc'::regclass)
            OR d.classoid = 'pg_namespace'::regclass AND i.name <> 'public'
            OR d.classoid = 'pg_class'::regclass AND d.objsubid > 0 AND EXISTS (SELECT FROM pg_class v WHERE v.oid = d.objoid AND v.relkind IN ('v', 'm')))
          AND NOT EXISTS (SELECT FROM pg_depend x WHERE x.objid = d.objoid AND x.classid = d.classoid AND x.deptype = 'e')
        ORDER BY 1, 2 NULLS FIRST, 3
        """;

    /// <summary>The query as a server of that version understands it.</summary>
    public static string For(string query, Version version) => version >= ServerVersions.SupportsNullsNotDistinct
        ? query
        : query.Replace("i.indnullsnotdistinct", "false", StringComparison.Ordinal)
            .Replace("k.confdelsetcols IS NOT NULL", "false", StringComparison.Ordinal);
}
