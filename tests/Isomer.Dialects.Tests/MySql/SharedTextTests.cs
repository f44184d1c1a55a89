using Isomer.Dialects.MySql;

namespace Isomer.Dialects.Tests.MySql;

public sealed class SharedTextTests
{
    [Theory]
    [InlineData("find_in_set(`a`,'x,y') = 0")]
    [InlineData("`a` in (1,2) and `b` is not null")]
    [InlineData("select `t`.`a` AS `a`,count(0) AS `n` from (`t` join `u` on(`t`.`a` = `u`.`a`)) group by `t`.`a` having count(0) > 1")]
    [InlineData("CREATE TRIGGER `b` BEFORE INSERT ON `t` FOR EACH ROW BEGIN SET new.x = '->@@'; INSERT INTO log (a, b) VALUES (new.a, now(3)); END")]
    [InlineData("CREATE FUNCTION `f`(`a` decimal(10,2)) RETURNS varchar(5) DETERMINISTIC RETURN concat(a, 'json_value(x)')")]
    [InlineData("VALUES LESS THAN (to_days('2024-01-01'))")]
    [InlineData("`t`.`json_value`(1)")]
    [InlineData("CALL own_routine(@n, 1)")]
    public void A_text_that_both_read_alike_is_shared(string text) => Assert.True(SharedText.IsShared(text));

    [Theory]
    [InlineData("json_extract(`a`,'$.b')")]
    [InlineData("`a`->'$.b'")]
    [InlineData("`a`->>'$.b'")]
    [InlineData("`a` regexp '^x'")]
    [InlineData("`a` & 4")]
    [InlineData("`a` << 2")]
    [InlineData("nextval(`s`)")]
    [InlineData("`a` collate utf8mb4_0900_ai_ci")]
    [InlineData("select 1 from `t` for share")]
    [InlineData("insert into t (a) values (1) returning a")]
    [InlineData("select @@sql_mode")]
    [InlineData("select /*!80000 1 */")]
    [InlineData("own_function(1)")]
    public void A_text_that_one_alone_reads_is_not(string text) => Assert.False(SharedText.IsShared(text));
}
