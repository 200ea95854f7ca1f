-- What was sent, judged and changed is not deleted with the answer or the challenge.
select platform.let_outlive('challenges.sending'),
  platform.let_outlive('challenges.result'),
  platform.let_outlive('challenges.appeal'),
  platform.let_outlive('challenges.ranking'),
  platform.let_outlive('challenges.change');
