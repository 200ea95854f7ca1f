-- Who agreed to a deal stays.
select platform.let_outlive('pooling.assent');
